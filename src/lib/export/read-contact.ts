/**
 * One contact with all that must go with it wherever it goes: the words it rests on, its hedges, the basis of each part, who
 * says so, what is said for and against it, and where each of it can be read. Every format takes it from here, so that none
 * can forget any of it. Words are in the language of the page; quoted words are as the text has them.
 */
import { sourceCitation } from '$lib/dossier/citation';
import { excerptById, placeById, sourceById } from '$lib/dossier/lookup';
import type { Bearing, Claim, Contact, Dossier, Excerpt, Place, Source, Statement } from '$lib/dossier/model';
import { excerptIdsOf, statementsBearingOn } from '$lib/dossier/relations';
import { withTextFragment } from '$lib/dossier/text-fragment';
import { linkedSources } from '$lib/evidence/linked-sources';
import { ownWords } from '$lib/evidence/own-words';
import { sourceName, speakerName } from '$lib/evidence/speaker-name';
import { contactCells, type ContactCells } from '$lib/evidence/table/contact-cells';
import { m } from '$lib/text';
import { pageLanguage } from '$lib/text/language';
import { carriedBy } from './carried-by';
import type { ExportContext } from './export-context';

export interface ReadExcerpt {
	excerpt: Excerpt;
	source: Source;
	/** Leads to these words where the browser can; undefined where the source has no address. */
	url: string | undefined;
}

export interface ReadClaim extends ReadExcerpt {
	claim: Claim;
	says: string;
	basis: string;
	/** Who carries it, from the article inward, with the text's own verbs. */
	carriedBy: string;
	/** Null where nobody graded it. */
	grading: string | null;
	address: string;
}

export interface ReadBearing extends ReadExcerpt {
	statement: Statement;
	bearing: Bearing;
	/** What it is, what it says of the contact, on which occasion, and whose it is. */
	words: string;
	address: string;
}

export interface ReadContact {
	contact: Contact;
	title: string;
	cells: ContactCells;
	/** Null where the text names none. */
	venue: Place | null;
	claims: ReadClaim[];
	bearings: ReadBearing[];
	/** All that bears any part of it, each once. */
	excerpts: ReadExcerpt[];
	/** What the article links to for it; none of it was read. */
	linked: { name: string; url: string | undefined }[];
	/** Ours, and how dates were read. */
	notes: string[];
	address: string;
}

/** The source in a line, with its address. */
export const citationOf = (source: Source): string => sourceCitation(source, pageLanguage());

function readExcerpt(dossier: Dossier, id: string): ReadExcerpt {
	const excerpt = excerptById(dossier, id);
	const source = sourceById(dossier, excerpt.source);
	return { excerpt, source, url: source.url && withTextFragment(source.url, excerpt.exact) };
}

/** @throws UnknownIdError where the contact names what the dossier does not have. */
export function readContact(dossier: Dossier, contact: Contact, context: ExportContext): ReadContact {
	const page = { kind: 'contact', id: contact.id } as const;
	const claimIds = contact.claims.map(({ id }) => id);
	return {
		contact,
		title: ownWords(contact.title),
		cells: contactCells(dossier, contact),
		venue: contact.venue && placeById(dossier, contact.venue.place),
		claims: contact.claims.map((claim) => ({
			...readExcerpt(dossier, claim.excerpt),
			claim,
			says: ownWords(claim.says),
			basis: m.claim_basis({ basis: claim.basis }),
			carriedBy: carriedBy(dossier, claim),
			grading: claim.credibility ? m.credibility(claim.credibility) : null,
			address: context.addressOf(page, claim.id),
		})),
		bearings: statementsBearingOn(dossier, page).map(({ statement, bearing }) => ({
			...readExcerpt(dossier, statement.excerpt),
			statement,
			bearing,
			words: bearingInWords(dossier, statement, bearing),
			address: context.addressOf(page, statement.id),
		})),
		excerpts: excerptIdsOf(contact).map((id) => readExcerpt(dossier, id)),
		linked: linkedSources(dossier, claimIds).map(({ source }) => ({
			name: sourceName(source),
			url: source.url,
		})),
		notes: notesOf(contact),
		address: context.addressOf(page),
	};
}

function bearingInWords(dossier: Dossier, statement: Statement, { relation, scope }: Bearing): string {
	const said = [m.relation({ relation }), m.scope({ scope })].join(m.comma());
	const hedges = (statement.hedges ?? []).map((words) => m.quoted({ words }));
	return [
		`${said}: ${ownWords(statement.title)}`,
		speakerName(dossier, statement.speaker).name,
		...(statement.when ? [ownWords(statement.when.label)] : []),
		...(hedges.length > 0 ? [`${m.hedged({ count: hedges.length })}: ${hedges.join(m.comma())}`] : []),
	].join(m.semicolon());
}

function notesOf({ note, venue, participants, happened, reported, claims }: Contact): string[] {
	const notes = [
		...[note, venue?.note, happened?.note, reported?.note],
		...participants.flatMap((participant) => [participant.note, participant.from?.note]),
		...claims.map((claim) => claim.note),
	];
	return [...new Set(notes.flatMap((text) => (text ? [ownWords(text)] : [])))];
}
