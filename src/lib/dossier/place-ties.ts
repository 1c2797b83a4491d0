/**
 * How each contact of a place is tied to it: who is told to have come there, who to have left it, and what is no journey at
 * all. A contact may be in several groups, and in each once. Pure; derived from legs, as the map is.
 *
 * - arrivals: somebody travelled to the place, which is the venue.
 * - departures: somebody came from there, as the text says or implies. seats: we put the place in as a party's seat; the text
 *   states no departure.
 * - happened: the place is the venue and nobody is told to have travelled there.
 * - presence: one end of a standing presence. ties: an end of a tie or a handover, or of nothing that is drawn.
 * - accusations: an end, or the place, of what somebody is accused of. Never an arrival.
 */
import { legsOf, type Leg } from './legs';
import type { Contact, Dossier } from './model';
import { contactsOfPlace } from './relations';

export const PLACE_TIES = [
	'arrivals',
	'departures',
	'seats',
	'happened',
	'presence',
	'ties',
	'accusations',
] as const;

export type PlaceTie = (typeof PLACE_TIES)[number];

export interface TiedContact {
	contact: Contact;
	/** Those with an end in the place that are of this group; none where nothing is drawn. */
	legs: Leg[];
}

/** The groups of a place, each by date. Every contact of `contactsOfPlace` is in one at least. */
export function placeTies(dossier: Dossier, placeId: string): Record<PlaceTie, TiedContact[]> {
	const groups = Object.fromEntries(PLACE_TIES.map((tie) => [tie, [] as TiedContact[]])) as Record<
		PlaceTie,
		TiedContact[]
	>;
	for (const { contact, as } of contactsOfPlace(dossier, placeId)) {
		const legs = legsOf(contact).filter(({ from, to }) => from.place === placeId || to.place === placeId);
		for (const tie of PLACE_TIES) {
			const of = legs.filter((leg) => tieOf(leg, placeId) === tie);
			if (of.length > 0) groups[tie].push({ contact, legs: of });
		}
		if (legs.length === 0) groups[tieWithoutLeg(contact, as)].push({ contact, legs });
	}
	return groups;
}

function tieOf({ kind, from, to }: Leg, placeId: string): PlaceTie {
	switch (kind) {
		case 'travel':
			if (to.place === placeId) return 'arrivals';
			return from.basis === 'seat' ? 'seats' : 'departures';
		case 'standing':
			return 'presence';
		case 'tie':
			return 'ties';
		case 'accusation':
			return 'accusations';
	}
}

function tieWithoutLeg({ kind }: Contact, as: 'venue' | 'end'): PlaceTie {
	if (kind === 'alleged-operation') return 'accusations';
	if (as === 'end') return 'ties';
	return kind === 'presence' ? 'presence' : 'happened';
}
