/**
 * What a handout has on its sheets, one for each step of a briefing or for each contact, and which of its numbered sources
 * each quotation cites. Pure.
 */
import { excerptById } from '$lib/dossier/lookup';
import type { Briefing, Contact, Dossier, LocalizedText } from '$lib/dossier/model';
import { contactsByDate, excerptIdsOf, excerptUses, statementsBearingOn } from '$lib/dossier/relations';
import { sourcesInOrder } from '$lib/dossier/sources-in-order';
import { linkedSources } from '$lib/evidence/linked-sources';
import type { Page } from '$lib/view/view';

export interface HandoutSheet {
	/** Of the step or the contact. */
	id: string;
	/** The page that the sheet stands for. */
	page: Page;
	heading: LocalizedText;
	/** A line or two of our own; null where the facts of a contact stand instead. */
	text: LocalizedText | null;
	contact: Contact | null;
	/** Ids of the excerpts that it quotes. */
	excerpts: readonly string[];
	/** For the speaker. */
	notes: LocalizedText | null;
}

/** One for each step. */
export const sheetsOfBriefing = ({ id: briefing, steps }: Briefing): HandoutSheet[] =>
	steps.map(({ id, heading, text, excerpts, notes }) => ({
		id,
		page: { kind: 'step', briefing, id },
		heading,
		text,
		contact: null,
		excerpts,
		notes: notes ?? null,
	}));

/** One for each contact, by date; with all that bears it and what others say of it. */
export const sheetsOfContacts = (dossier: Dossier): HandoutSheet[] =>
	contactsByDate(dossier).map((contact) => {
		const bearing = statementsBearingOn(dossier, { kind: 'contact', id: contact.id });
		return {
			id: contact.id,
			page: { kind: 'contact', id: contact.id },
			heading: contact.title,
			text: null,
			contact,
			excerpts: [
				...new Set([...excerptIdsOf(contact), ...bearing.map(({ statement }) => statement.excerpt)]),
			],
			notes: null,
		};
	});

/** The number of a source in the list at the end, from 1. */
export const sourceNumber = (dossier: Dossier, source: string): number =>
	sourcesInOrder(dossier).findIndex(({ id }) => id === source) + 1;

export interface Citation {
	/** The number of the source that has the words. */
	quoted: number;
	/** The numbers of those that the article names or links to for what rests on them, in order. */
	behind: number[];
}

/** What a quotation cites. @throws UnknownIdError */
export function citationOf(dossier: Dossier, excerptId: string): Citation {
	const { source } = excerptById(dossier, excerptId);
	const { contacts, statements } = excerptUses(dossier, excerptId);
	const claims = contacts.flatMap((contact) => contact.claims).filter(({ excerpt }) => excerpt === excerptId);
	const carriers = claims.flatMap(({ attribution }) =>
		attribution.flatMap(({ by }) => (by.kind === 'source' ? [by.id] : [])),
	);
	const linked = linkedSources(
		dossier,
		[...claims, ...statements].map(({ id }) => id),
	).map((link) => link.source.id);
	const said = statements.flatMap((statement) => statement.source ?? []);
	const behind = new Set([...carriers, ...linked, ...said]);
	behind.delete(source);
	return {
		quoted: sourceNumber(dossier, source),
		behind: [...behind].map((id) => sourceNumber(dossier, id)).sort((a, b) => a - b),
	};
}
