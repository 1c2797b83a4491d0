/**
 * What can be found in a dossier: every place, party, contact, source and statement, and every excerpt, each with its texts
 * and with the page that it stands on.
 */
import { localized } from '$lib/dossier/localized';
import { partyById, placeById } from '$lib/dossier/lookup';
import type { Contact, Dossier, LocalizedText, Party, Place, Source, Statement } from '$lib/dossier/model';
import type { Page } from '$lib/view/view';
import { passagePages } from './passage-pages';
import { keyOf, type OtherNames } from './other-names';

export type FoundKind = 'place' | 'party' | 'contact' | 'source' | 'statement' | 'passage';

/**
 * What a text is to its thing, the weightiest first: what it is called; what it is called in another language; the words of
 * the article; all else.
 */
export type TextRole = 'name' | 'other-name' | 'words' | 'details';

export interface SearchedText {
	role: TextRole;
	text: string;
	/** BCP 47, and the direction of writing where it is known; the page's own where there is none. */
	language?: string;
	direction?: 'ltr' | 'rtl';
}

export interface SearchedDocument {
	kind: FoundKind;
	/** The thing's own id; a passage has its excerpt's. */
	id: string;
	page: Page;
	/** Where on the page, if not at its head. */
	anchor?: string;
	/** Never empty. The first one is what the thing is called; of a passage, its words. */
	texts: SearchedText[];
}

/** @param names What things are called in languages that the dossier does not have its own words in. */
export function documentsOf(dossier: Dossier, language: string, names: OtherNames): SearchedDocument[] {
	const own = (text: LocalizedText): string => localized(text, language);
	const details = (...texts: (LocalizedText | string | null | undefined)[]): SearchedText[] =>
		texts
			.filter((text) => text !== null && text !== undefined)
			.map((text) => ({ role: 'details', text: typeof text === 'string' ? text : own(text) }));
	/** What it is called, here and elsewhere. */
	const called = (name: LocalizedText, key: string): SearchedText[] => [
		{ role: 'name', text: own(name) },
		...Object.entries(names).flatMap(([other, byKey]): SearchedText[] => {
			const text = byKey[key];
			return text === undefined || other === language ? [] : [{ role: 'other-name', text, language: other }];
		}),
	];

	const place = ({ id, names, note }: Place): SearchedDocument => ({
		kind: 'place',
		id,
		page: { kind: 'place', id },
		texts: [...called(names, keyOf('place', id)), ...details(note)],
	});
	const party = ({ id, names, offices, note }: Party): SearchedDocument => ({
		kind: 'party',
		id,
		page: { kind: 'party', id },
		texts: [
			...called(names, keyOf('party', id)),
			...offices.flatMap((office) =>
				called(office.title, keyOf('office', office.id)).map((text) =>
					text.role === 'name' ? { ...text, role: 'details' as const } : text,
				),
			),
			...details(note),
		],
	});
	const contact = (one: Contact): SearchedDocument => ({
		kind: 'contact',
		id: one.id,
		page: { kind: 'contact', id: one.id },
		texts: [
			...called(one.title, keyOf('contact', one.id)),
			...details(
				...one.claims.map(({ says }) => says),
				...one.participants.map((participant) => partyById(dossier, participant.party).names),
				one.venue && placeById(dossier, one.venue.place).names,
				one.happened?.label,
				one.reported?.label,
				one.note,
			),
		],
	});
	const source = ({ id, title, author, publisher, note }: Source): SearchedDocument => ({
		kind: 'source',
		id,
		page: { kind: 'source', id },
		texts: [...called(title, keyOf('source', id)), ...details(author, publisher, note)],
	});
	const statement = (one: Statement): SearchedDocument => ({
		kind: 'statement',
		id: one.id,
		page: pageOfStatement(one),
		anchor: one.id,
		texts: [...called(one.title, keyOf('statement', one.id)), ...details(one.note)],
	});

	const pages = passagePages(dossier);
	return [
		...dossier.places.map(place),
		...dossier.parties.map(party),
		...dossier.contacts.map(contact),
		...dossier.sources.map(source),
		...dossier.statements.map(statement),
		...dossier.excerpts.map(({ id, source: from, exact, language: spoken, direction }): SearchedDocument => ({
			kind: 'passage',
			id,
			page: pages.get(id) ?? { kind: 'source', id: from },
			anchor: id,
			texts: [{ role: 'words', text: exact, language: spoken, direction }],
		})),
	];
}

/** A statement stands where it bears on something: with a contact, if it bears on one. */
function pageOfStatement({ bearings }: Statement): Page {
	const on = (bearings.find(({ on }) => on.kind === 'contact') ?? bearings[0])?.on;
	return on === undefined || on.kind === 'dossier' ? { kind: 'overview' } : { kind: on.kind, id: on.id };
}
