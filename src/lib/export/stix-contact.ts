/**
 * A contact in STIX 2.1. What it rests on is always a note, in the words of the dossier, with its hedges. Two who both took
 * part in it on different sides, as the text has it, are related, too; each relationship says how surely in its description.
 * Whoever is only accused, named, arrested, a target or a victim is related to nobody: the allegation stays a note, with whose
 * it is.
 */
import { meetingsOf, pairId } from '$lib/dossier/meetings';
import { legsOf } from '$lib/dossier/legs';
import type { Contact, Dossier } from '$lib/dossier/model';
import { partyById } from '$lib/dossier/lookup';
import { ownWords } from '$lib/evidence/own-words';
import { m } from '$lib/text';
import { attributesOf, claimInWords, excerptInWords } from './attributes';
import type { AboutDossier } from './about-dossier';
import { citationOf, type ReadBearing, type ReadContact } from './read-contact';
import { confidenceOf } from './stix-confidence';
import { wholeUrl, type StixObject, type StixReference, type StixWriter } from './stix-object';

/** The note of the contact, its relationships, and a note for each statement that bears on it. */
export function stixContact(
	dossier: Dossier,
	read: ReadContact,
	about: AboutDossier,
	writer: StixWriter,
): StixObject[] {
	const note = contactNote(dossier, read, about, writer);
	return [
		note,
		...relationshipsOf(dossier, read, writer),
		...read.bearings.map((bearing) => bearingNote(read, bearing, note.id, writer)),
	];
}

function contactNote(
	dossier: Dossier,
	read: ReadContact,
	about: AboutDossier,
	writer: StixWriter,
): StixObject {
	const { contact, title, claims } = read;
	const all = attributesOf(dossier, read, about);
	const lines = DETAILS.flatMap((key) => (all[key] === null ? [] : [`${key}: ${String(all[key])}`]));
	return writer.object('note', contact.id, {
		abstract: `${m.standing_word({ standing: read.cells.standing })}: ${title}`,
		content: [...claims.map(claimInWords), ...claims.map(excerptInWords), ...lines].join('\n'),
		object_refs: thingsOf(contact, writer),
		...sureness(read),
	});
}

/** What of the flat attributes the note tells; the claims stand above them. */
const DETAILS = [
	...['kind_in_words', 'happened', 'happened_in_words', 'reported', 'occurrences', 'place', 'place_basis'],
	...[
		'participants',
		'ends',
		'doubts_in_words',
		'citation',
		'linked_not_read',
		'notes',
		'source',
		'as_of_note',
	],
	...['licence', 'licence_note'],
] as const;

/** The parties and the places that the contact names, each once. */
function thingsOf(contact: Contact, { idOf }: StixWriter): string[] {
	const legs = legsOf(contact);
	const places = [contact.venue?.place, ...legs.flatMap(({ from, to }) => [from.place, to.place])];
	return [
		...new Set([
			...contact.participants.map(({ party }) => idOf('identity', party)),
			...places.flatMap((place) => (place === undefined ? [] : [idOf('location', place)])),
		]),
	];
}

/** One for each two parties who took part; none where it is all an allegation. */
function relationshipsOf(dossier: Dossier, read: ReadContact, writer: StixWriter): StixObject[] {
	const { contact } = read;
	const description = describedBy(read);
	const between = (source: string, target: string, name: string): StixObject =>
		writer.object('relationship', `${contact.id} ${name}`, {
			relationship_type: 'related-to',
			description: `${name}. ${description}`,
			source_ref: source,
			target_ref: target,
			...sureness(read),
		});
	return [...meetingsOf(dossier, [contact])].flatMap(([pair, { contacts }]) => {
		if (contacts.length === 0) return [];
		const [one, other] = partiesOf(contact, pair);
		if (one === undefined || other === undefined) return [];
		const names = [one, other].map((id) => ownWords(partyById(dossier, id).names)).join(' – ');
		return [between(writer.idOf('identity', one), writer.idOf('identity', other), names)];
	});
}

/** In the order of the contact. */
function partiesOf({ participants }: Contact, pair: string): string[] {
	const ids = participants.map(({ party }) => party);
	for (const [index, one] of ids.entries())
		for (const other of ids.slice(index + 1)) if (pairId(one, other) === pair) return [one, other];
	return [];
}

const describedBy = ({ title, cells, claims }: ReadContact): string =>
	[
		`${m.standing_word({ standing: cells.standing })}: ${title}, ${cells.when ?? m.date_not_stated()}, ${cells.place?.name ?? m.place_not_stated()}.`,
		...claims.map(claimInWords),
	].join('\n');

/** Labels to search by, where to read it, and a confidence where somebody graded it. */
function sureness(read: ReadContact): Record<string, unknown> {
	const { contact, cells } = read;
	const hedged = cells.hedges.length > 0;
	return {
		labels: [
			...new Set([
				`kind:${contact.kind}`,
				`standing:${cells.standing}`,
				...contact.claims.map(({ basis }) => `basis:${basis}`),
				...(hedged ? ['hedged'] : []),
			]),
		],
		external_references: referencesOf(read),
		...confidenceOf(contact),
	};
}

const referencesOf = ({ contact, title, claims, address }: ReadContact): StixReference[] => [
	...claims.map(({ source, excerpt, url }) => ({
		source_name: citationOf(source),
		description: m.quoted({ words: excerpt.exact }),
		...wholeUrl(url),
	})),
	{ source_name: m.site_name(), description: title, external_id: contact.id, ...wholeUrl(address) },
];

function bearingNote(read: ReadContact, one: ReadBearing, noteId: string, writer: StixWriter): StixObject {
	const { statement, bearing } = one;
	return writer.object('note', `${read.contact.id} ${statement.id} ${bearing.relation} ${bearing.scope}`, {
		abstract: one.words,
		content: `${one.words}\n${excerptInWords(one)}`,
		object_refs: [noteId],
		labels: [`relation:${bearing.relation}`, `scope:${bearing.scope.replaceAll(' ', '-')}`],
		external_references: [
			{
				source_name: citationOf(one.source),
				description: m.quoted({ words: one.excerpt.exact }),
				...wholeUrl(one.url),
			},
		],
	});
}
