/**
 * What belongs to what in a dossier: the contacts of a place, the statements that bear on a contact, and so on.
 * Every answer is derived from the records each time; nothing here is stored twice.
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

type Speaker = Statement['speaker'];

/** A day to order by: the last possible one where only that is known. Undated contacts have none. */
function dayOf({ happened }: Contact): string | null {
	return happened?.latest ?? happened?.earliest ?? null;
}

/** All contacts in the order in which they can have happened; what the text does not date stands last. */
export function contactsByDate({ contacts }: Dossier): Contact[] {
	return contacts
		.map((contact, index) => ({ contact, index, day: dayOf(contact) ?? '9999' }))
		.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.index - b.index))
		.map(({ contact }) => contact);
}

/** The contact before and after this one in `contactsByDate`. */
export function neighboursInTime(
	dossier: Dossier,
	contact: Contact,
): { earlier: Contact | null; later: Contact | null } {
	const ordered = contactsByDate(dossier);
	const at = ordered.findIndex(({ id }) => id === contact.id);
	return { earlier: ordered[at - 1] ?? null, later: at < 0 ? null : (ordered[at + 1] ?? null) };
}

/** Contacts that have the place as their venue or as an end of a party, by date, with the basis of that tie. */
export function contactsOfPlace(
	dossier: Dossier,
	placeId: string,
): { contact: Contact; as: 'venue' | 'end'; basis: EndBasis }[] {
	return contactsByDate(dossier).flatMap(
		(contact): { contact: Contact; as: 'venue' | 'end'; basis: EndBasis }[] => {
			if (contact.venue?.place === placeId) return [{ contact, as: 'venue', basis: contact.venue.basis }];
			const end = contact.participants.find(({ from }) => from?.place === placeId)?.from;
			return end ? [{ contact, as: 'end', basis: end.basis }] : [];
		},
	);
}

const carries = (kind: Speaker['kind'], id: string) => (carrier: Carrier) =>
	carrier.by.kind === kind && carrier.by.id === id;

/** Contacts in which a party takes part, or whose claims it carries, by date. */
export function contactsOfParty(
	dossier: Dossier,
	partyId: string,
): { contact: Contact; participant: Participant | null; carrier: boolean }[] {
	return contactsByDate(dossier).flatMap((contact) => {
		const participant = contact.participants.find(({ party }) => party === partyId) ?? null;
		const carrier = contact.claims.some(({ attribution }) => attribution.some(carries('party', partyId)));
		return participant || carrier ? [{ contact, participant, carrier }] : [];
	});
}

/** The claims that a source carries, by the date of their contact. */
export function claimsOfSource(dossier: Dossier, sourceId: string): { contact: Contact; claim: Claim }[] {
	return contactsByDate(dossier).flatMap((contact) =>
		contact.claims
			.filter(({ attribution }) => attribution.some(carries('source', sourceId)))
			.map((claim) => ({ contact, claim })),
	);
}

/** Contacts with at least one claim that a source carries, by date. */
export function contactsOfSource(dossier: Dossier, sourceId: string): Contact[] {
	return [...new Set(claimsOfSource(dossier, sourceId).map(({ contact }) => contact))];
}

/** Statements that bear on a contact, a party or the dossier as a whole, in the order of the dossier. */
export function statementsBearingOn(
	{ statements }: Dossier,
	target: Bearing['on'],
): { statement: Statement; bearing: Bearing }[] {
	return statements.flatMap((statement) =>
		statement.bearings
			.filter(({ on }) => on.kind === target.kind && (on.kind === 'dossier' || on.id === idOf(target)))
			.map((bearing) => ({ statement, bearing })),
	);
}

const idOf = (target: Bearing['on']) => (target.kind === 'dossier' ? null : target.id);

/** Statements made by a party. */
export function statementsOfParty({ statements }: Dossier, partyId: string): Statement[] {
	return statements.filter(({ speaker }) => speaker.kind === 'party' && speaker.id === partyId);
}

/** Statements made by a source, or tied to it as the one that the article cites. */
export function statementsOfSource({ statements }: Dossier, sourceId: string): Statement[] {
	return statements.filter(
		({ speaker, source }) => source === sourceId || (speaker.kind === 'source' && speaker.id === sourceId),
	);
}

/** A party's offices, each with whether the text gives it for the time of this contact. */
export function officesAt(party: Party, contact: Contact): { office: Office; held: boolean }[] {
	return party.offices.map((office) => ({ office, held: office.heldAt.includes(contact.id) }));
}

/** Contacts for which the text states no venue, by date: they are listed beside the map. */
export function placeless(dossier: Dossier): Contact[] {
	return contactsByDate(dossier).filter(({ venue }) => venue === null);
}

/** A source's excerpts in the order of its text. */
export function excerptsInOrder({ excerpts }: Dossier, sourceId: string): Excerpt[] {
	return excerpts
		.filter(({ source }) => source === sourceId)
		.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Where an excerpt is used: what rests on it. Contacts by date. */
export function excerptUses(
	dossier: Dossier,
	excerptId: string,
): { contacts: Contact[]; statements: Statement[]; parties: Party[] } {
	return {
		contacts: contactsByDate(dossier).filter((contact) => excerptIdsOf(contact).includes(excerptId)),
		statements: dossier.statements.filter(({ excerpt }) => excerpt === excerptId),
		parties: dossier.parties.filter(({ excerpts }) => excerpts.includes(excerptId)),
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
