/**
 * How a contact is drawn on the map, as the values of the facet `drawn`: one for each of its legs, and one for an end that
 * the text does not give. A contact without a leg has none of them.
 *
 * - travel, accusation: as `legs.ts` says. presence: a standing one. tie: one without direction; handover: one with.
 * - country-end: the text names only a country at an end; the line fades out there.
 * - seat-end: a seat that we put in stands at an end; the line is faint there.
 */
import { legsOf, type Leg } from '../legs';
import { placeById } from '../lookup';
import type { Contact, Dossier } from '../model';
import type { Drawn } from './facet-rules';

/** A value may come several times. @throws UnknownIdError */
export function drawnAs(dossier: Dossier, contact: Contact): Drawn[] {
	return legsOf(contact).flatMap((leg) => {
		const ends = [leg.from, leg.to];
		return [
			wayDrawn(leg),
			...(ends.some(({ place }) => placeById(dossier, place).precision === 'country')
				? (['country-end'] as const)
				: []),
			...(ends.some(({ basis }) => basis === 'seat') ? (['seat-end'] as const) : []),
		];
	});
}

/** How a leg's line is drawn: of a tie, whether it leads one way. */
export function wayDrawn({ kind, directed }: Pick<Leg, 'kind' | 'directed'>): Drawn {
	if (kind === 'standing') return 'presence';
	return kind === 'tie' && directed ? 'handover' : kind;
}
