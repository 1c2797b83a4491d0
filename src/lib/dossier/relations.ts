/**
 * What belongs to what in a dossier: the contacts of a place, the statements that bear on a contact, and so on.
 * Every answer is derived from the records; what takes looking through all of them is looked up in an index, made once.
 */
import type {
	Bearing,
	Carrier,
	Claim,
	Contact,
	Dossier,
	EndBasis,
	Excerpt,
	Office,
	Participant,
	Party,
	Statement,
} from './model';
import { byKey, perDossier } from './per-dossier';

type Speaker = Statement['speaker'];

/** The day that a contact is ordered by: its last possible one, else its first. Undated contacts have none. */
export function dayOf({ happened }: Contact): string | null {
	return happened?.latest ?? happened?.earliest ?? null;
}

/** All contacts in the order in which they can have happened; what the text does not date stands last. */
export const contactsByDate: (dossier: Dossier) => readonly Contact[] = perDossier(({ contacts }) =>
	contacts
		.map((contact, index) => ({ contact, index, day: dayOf(contact) ?? '9999' }))
		.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.index - b.index))
		.map(({ contact }) => contact),
);

/** The countries that the places of a dossier lie in, each once: ISO 3166-1 alpha-2. */
export const storyCountries = ({ places }: Dossier): string[] => [
	...new Set(places.map(({ country }) => country)),
];

const orderOf = perDossier(
	(dossier) => new Map(contactsByDate(dossier).map(({ id }, index) => [id, index] as const)),
);

/** The contact before and after this one in `contactsByDate`. */
export function neighboursInTime(
	dossier: Dossier,
	contact: Contact,
): { earlier: Contact | null; later: Contact | null } {
	const ordered = contactsByDate(dossier);
	const at = orderOf(dossier).get(contact.id) ?? -1;
	return { earlier: ordered[at - 1] ?? null, later: at < 0 ? null : (ordered[at + 1] ?? null) };
}

const byPlace = byKey(contactsByDate, ({ venue, participants }) => [
	...(venue ? [venue.place] : []),
	...participants.flatMap(({ from }) => (from ? [from.place] : [])),
]);

/** Contacts that have the place as their venue or as an end of a party, by date, with the basis of that tie. */
export function contactsOfPlace(
	dossier: Dossier,
	placeId: string,
): { contact: Contact; as: 'venue' | 'end'; basis: EndBasis }[] {
	return byPlace(dossier, placeId).flatMap(
		(contact): { contact: Contact; as: 'venue' | 'end'; basis: EndBasis }[] => {
			if (contact.venue?.place === placeId) return [{ contact, as: 'venue', basis: contact.venue.basis }];
			const end = contact.participants.find(({ from }) => from?.place === placeId)?.from;
			return end ? [{ contact, as: 'end', basis: end.basis }] : [];
		},
	);
}

const isBy =
	(kind: Speaker['kind'], id: string) =>
	(carrier: Carrier): boolean =>
		carrier.by.kind === kind && carrier.by.id === id;

const carriersOf = ({ attribution }: Claim, kind: Speaker['kind']): string[] =>
	attribution.flatMap(({ by }) => (by.kind === kind ? [by.id] : []));

const byParty = byKey(contactsByDate, ({ participants, claims }) => [
	...participants.map(({ party }) => party),
	...claims.flatMap((claim) => carriersOf(claim, 'party')),
]);

/** Contacts in which a party takes part, or whose claims it carries, by date. */
export function contactsOfParty(
	dossier: Dossier,
	partyId: string,
): { contact: Contact; participant: Participant | null; carrier: boolean }[] {
	return byParty(dossier, partyId).map((contact) => ({
		contact,
		participant: contact.participants.find(({ party }) => party === partyId) ?? null,
		carrier: contact.claims.some(({ attribution }) => attribution.some(isBy('party', partyId))),
	}));
}

/** The claims that a source carries, by the date of their contact. */
export const claimsOfSource: (
	dossier: Dossier,
	sourceId: string,
) => readonly { contact: Contact; claim: Claim }[] = byKey(
	(dossier) =>
		contactsByDate(dossier).flatMap((contact) => contact.claims.map((claim) => ({ contact, claim }))),
	({ claim }) => carriersOf(claim, 'source'),
);

/** Contacts with at least one claim that a source carries, by date. */
export function contactsOfSource(dossier: Dossier, sourceId: string): Contact[] {
	return [...new Set(claimsOfSource(dossier, sourceId).map(({ contact }) => contact))];
}

const keyOf = (on: Bearing['on']): string => (on.kind === 'dossier' ? on.kind : `${on.kind} ${on.id}`);

const byBearing = byKey(
	({ statements }) =>
		statements.flatMap((statement) => statement.bearings.map((bearing) => ({ statement, bearing }))),
	({ bearing }) => [keyOf(bearing.on)],
);

/** Statements that bear on a contact, a party or the dossier as a whole, in the order of the dossier. */
export const statementsBearingOn = (
	dossier: Dossier,
	target: Bearing['on'],
): readonly { statement: Statement; bearing: Bearing }[] => byBearing(dossier, keyOf(target));

const bySpeaker = byKey(
	({ statements }) => statements,
	({ speaker, source }) => [
		`${speaker.kind} ${speaker.id}`,
		...(source === null ? [] : [`source ${source}`]),
	],
);

/** Statements made by a party. */
export const statementsOfParty = (dossier: Dossier, partyId: string): readonly Statement[] =>
	bySpeaker(dossier, `party ${partyId}`);

/** Statements made by a source, or tied to it as the one that the article cites. */
export const statementsOfSource = (dossier: Dossier, sourceId: string): readonly Statement[] =>
	bySpeaker(dossier, `source ${sourceId}`);

/** A party's offices, each with whether the text gives it for the time of this contact. */
export function officesAt(party: Party, contact: Contact): { office: Office; held: boolean }[] {
	return party.offices.map((office) => ({ office, held: office.heldAt.includes(contact.id) }));
}

/** Contacts for which the text states no venue, by date: they are listed beside the map. */
export const placeless: (dossier: Dossier) => readonly Contact[] = perDossier((dossier) =>
	contactsByDate(dossier).filter(({ venue }) => venue === null),
);

/** A source's excerpts in the order of its text. */
export const excerptsInOrder: (dossier: Dossier, sourceId: string) => readonly Excerpt[] = byKey(
	({ excerpts }) => [...excerpts].sort((a, b) => a.start - b.start || a.end - b.end),
	({ source }) => [source],
);

const contactsByExcerpt = byKey(contactsByDate, excerptIdsOf);
const statementsByExcerpt = byKey(
	({ statements }) => statements,
	({ excerpt }) => [excerpt],
);
const partiesByExcerpt = byKey(
	({ parties }) => parties,
	({ excerpts }) => excerpts,
);

/** Where an excerpt is used: what rests on it. Contacts by date. */
export function excerptUses(
	dossier: Dossier,
	excerptId: string,
): { contacts: readonly Contact[]; statements: readonly Statement[]; parties: readonly Party[] } {
	return {
		contacts: contactsByExcerpt(dossier, excerptId),
		statements: statementsByExcerpt(dossier, excerptId),
		parties: partiesByExcerpt(dossier, excerptId),
	};
}

/** The ids of all excerpts that bear a contact, each once: its claims' first, then what bears its parts. */
export function excerptIdsOf({ claims, venue, participants, happened, reported }: Contact): string[] {
	return [
		...new Set([
			...claims.map(({ excerpt }) => excerpt),
			...(venue ? [venue.excerpt] : []),
			...participants.flatMap(({ excerpt, from }) => [excerpt, ...(from?.excerpt ? [from.excerpt] : [])]),
			...[happened, reported].flatMap((when) => when?.phrases.map(({ excerpt }) => excerpt) ?? []),
		]),
	];
}
