/**
 * Legs are derived from a contact, never stored: what joins the places that its parties are tied to.
 *
 * - travel: one for each participant that came from elsewhere than the venue, towards it.
 * - standing: the same, for a standing presence.
 * - accusation: from the end of somebody accused or named to the place of the alleged operation. Never travel; without
 *   direction for somebody who was only named as a contact.
 * - tie: named ends, but no venue. Directed only for a handover, from supplier to recipient.
 *
 * A victim or an intended target never has a leg.
 */
import type { Contact, EndBasis, Participant } from './model';

export type LinkKind = 'travel' | 'standing' | 'tie' | 'accusation';

/** One end of a leg. The basis belongs to the end, not to the place. */
export interface End {
	place: string;
	basis: EndBasis;
}

export interface Leg {
	/** Stable: `contact-id.party-id`; of a tie, the party at its `to` end. */
	id: string;
	contact: string;
	/** Whose leg it is: the party at the `from` end. */
	party: string;
	kind: LinkKind;
	/** Whether it runs from one end to the other, or only joins them. */
	directed: boolean;
	from: End;
	to: End;
}

type Ended = Participant & { from: NonNullable<Participant['from']> };

const hasEnd = (participant: Participant): participant is Ended => participant.from !== undefined;

/** Whether somebody was harmed, or was to be: they took no part, and have no leg. */
export const suffered = ({ role }: Pick<Participant, 'role'>): boolean =>
	role === 'victim' || role === 'target';

/** The legs of a contact, in the order of its participants. Empty where the text ties it to fewer than two places. */
export function legsOf(contact: Contact): Leg[] {
	const ended = contact.participants.filter(hasEnd).filter((participant) => !suffered(participant));
	const { venue } = contact;
	if (venue) {
		const to: End = { place: venue.place, basis: venue.basis };
		return ended
			.filter(({ from }) => from.place !== venue.place)
			.map((participant) => ({
				...ends(contact, participant, to),
				kind: kindAtVenue(contact, participant),
				directed: participant.role !== 'named',
			}));
	}
	const [first, ...others] = inDirection(contact, ended);
	if (!first) return [];
	return others
		.filter(({ from }) => from.place !== first.from.place)
		.map(({ party, from }) => ({
			...ends(contact, first, { place: from.place, basis: from.basis }),
			// They all begin at the same party, so the other one tells them apart.
			id: `${contact.id}.${party}`,
			kind: 'tie',
			directed: contact.kind === 'handover',
		}));
}

/** The places that a contact's marks stand at. */
export function placesOf(contact: Contact): Set<string> {
	const ends = legsOf(contact).flatMap(({ from, to }) => [from.place, to.place]);
	return new Set(contact.venue ? [contact.venue.place, ...ends] : ends);
}

function ends(contact: Contact, { party, from }: Ended, to: End) {
	return {
		id: `${contact.id}.${party}`,
		contact: contact.id,
		party,
		from: { place: from.place, basis: from.basis },
		to,
	};
}

function kindAtVenue(contact: Contact, { role }: Participant): LinkKind {
	if (contact.kind === 'alleged-operation' || role === 'accused' || role === 'named') return 'accusation';
	return contact.kind === 'presence' ? 'standing' : 'travel';
}

/** A handover runs from its supplier; any other tie keeps the order of the dossier. */
function inDirection(contact: Contact, participants: Ended[]): Ended[] {
	if (contact.kind !== 'handover') return participants;
	const rank = ({ role }: Participant) => (role === 'supplier' ? 0 : 1);
	return [...participants].sort((a, b) => rank(a) - rank(b));
}
