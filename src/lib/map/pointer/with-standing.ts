/**
 * Words what lies under the pointer: no link is named without how surely it is known, and what of it we put in.
 */
import type { Scene } from '$lib/scene/model';
import { m } from '$lib/text';
import type { Candidate } from './candidates';

/** The candidates with the standing of a contact added to its label. */
export function withStanding(candidates: readonly Candidate[], { links }: Scene): Candidate[] {
	return candidates.map((candidate) => {
		const { target, label } = candidate;
		const link = target.kind === 'contact' && links.find(({ contact }) => contact === target.id);
		if (!link) return candidate;
		const standing = m.standing_within({ standing: link.standing });
		const known = m.map_hint_standing({ label, standing });
		const seat = link.seats.from || link.seats.to;
		return { ...candidate, label: seat ? m.map_hint_seat({ label: known }) : known };
	});
}
