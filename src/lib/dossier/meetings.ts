/**
 * Which parties were in contact with which, as the text has it: for each two, the contacts in which both took part, and,
 * apart from them, those in which one is only accused, named, arrested or a victim, or in which both are on one side. An
 * accusation is never contact: nobody is said to have met whom they are accused of having harmed. Nor is it contact between two
 * hosts that both received the same visitor. Pure.
 */
import { suffered } from './legs';
import type { Contact, Dossier, Participant, Party } from './model';
import { partyById } from './lookup';

/** What two parties have to do with each other. Contacts in the order in which they were given. */
export interface Meeting {
	/** Both took part. */
	contacts: Contact[];
	/** Both are named in it, and one did not take part, both are on one side, or it is itself alleged. */
	namedTogether: Contact[];
}

const TOOK_PART: readonly Participant['role'][] = [
	...(['visitor', 'host', 'present', 'supplier', 'recipient', 'intermediary'] as const),
];

const tookPart = ({ role }: Participant) => TOOK_PART.includes(role);

/** Two who are visited together; in relations between countries, two of one country. */
function onOneSide(dossier: Dossier, { kind }: Contact, one: Participant, other: Participant): boolean {
	if (one.role === 'host' && other.role === 'host') return true;
	if (kind !== 'relation') return false;
	const { country } = partyById(dossier, one.party);
	return country !== null && country === partyById(dossier, other.party).country;
}

/** Tells two parties from all others, whichever comes first: `id-and-id`, which can be the anchor of a passage. */
export const pairId = (one: string, other: string): string => [one, other].sort().join('-and-');

/** By `pairId`. Grows with the pairs within each contact. */
export function meetingsOf(dossier: Dossier, contacts: readonly Contact[]): Map<string, Meeting> {
	const meetings = new Map<string, Meeting>();
	for (const contact of contacts) {
		const { participants, kind } = contact;
		for (const [index, one] of participants.entries())
			for (const other of participants.slice(index + 1)) {
				// Two who suffered have nothing to do with each other.
				if (one.party === other.party || (suffered(one) && suffered(other))) continue;
				const id = pairId(one.party, other.party);
				const meeting = meetings.get(id) ?? { contacts: [], namedTogether: [] };
				meetings.set(id, meeting);
				const met =
					kind !== 'alleged-operation' &&
					tookPart(one) &&
					tookPart(other) &&
					!onOneSide(dossier, contact, one, other);
				const among = met ? meeting.contacts : meeting.namedTogether;
				// A party may have two parts in a contact.
				if (among.at(-1) !== contact) among.push(contact);
			}
	}
	return meetings;
}

/** A country with its parties, those that most contacts name first; the countries, too. Null: of none. */
export interface CountryOfParties {
	country: string | null;
	parties: Party[];
}

/**
 * The parties that contacts name, by country.
 *
 * @param limit At most so many, those that most contacts name.
 * @returns With how many there are in all.
 */
export function partiesByCountry(
	dossier: Dossier,
	contacts: readonly Contact[],
	limit: number,
): { countries: CountryOfParties[]; total: number } {
	const counts = new Map<string, number>();
	for (const { participants } of contacts)
		for (const party of new Set(participants.map(({ party }) => party)))
			counts.set(party, (counts.get(party) ?? 0) + 1);
	const most = [...counts]
		.map(([id, count]) => ({ party: partyById(dossier, id), count }))
		// The order of the dossier where the counts do not tell: the same at every visit.
		.sort((a, b) => b.count - a.count)
		.slice(0, limit);
	const countries = new Map<string | null, CountryOfParties>();
	for (const { party } of most) {
		const group = countries.get(party.country) ?? { country: party.country, parties: [] };
		countries.set(party.country, group);
		group.parties.push(party);
	}
	const ordered = [...countries.values()].sort(
		(a, b) => Number(a.country === null) - Number(b.country === null),
	);
	return { countries: ordered, total: counts.size };
}
