/** The two ends of a leg with all that each rests on: the basis, the words or our note. */
import { legsOf, type End, type Leg } from '$lib/dossier/legs';
import { placeById } from '$lib/dossier/lookup';
import type { Contact, Dossier, LocalizedText, Place } from '$lib/dossier/model';

export interface LegEnd {
	place: Place;
	basis: End['basis'];
	/** The passage that bears it; null for a seat, which is ours. */
	excerpt: string | null;
	note: LocalizedText | null;
}

export interface ReadLeg {
	leg: Leg;
	from: LegEnd;
	to: LegEnd;
}

/** @throws UnknownIdError where an end names a place that the dossier does not have. */
export function readLegs(dossier: Dossier, contact: Contact): ReadLeg[] {
	return legsOf(contact).map((leg) => {
		const ownEnd = contact.participants.find(({ party }) => party === leg.party)?.from;
		// Without a venue, the far end is that of another participant.
		const farEnd =
			contact.venue ?? contact.participants.find(({ from }) => from?.place === leg.to.place)?.from;
		return { leg, from: legEnd(dossier, leg.from, ownEnd), to: legEnd(dossier, leg.to, farEnd) };
	});
}

function legEnd(
	dossier: Dossier,
	{ place, basis }: End,
	borne: { excerpt: string | null; note?: LocalizedText | undefined } | undefined,
): LegEnd {
	return {
		place: placeById(dossier, place),
		basis,
		excerpt: borne?.excerpt ?? null,
		note: borne?.note ?? null,
	};
}
