/**
 * Words what lies under the pointer: no link is named without how surely it is known, and what of it we put in.
 */
import { m } from '$lib/text';
import type { Candidate } from './candidates';

/** “An invented visit · 2017 · reported”; what is no contact by its name alone. */
export function withStanding({ label, known }: Pick<Candidate, 'label' | 'known'>): string {
	if (!known) return label;
	const said = m.map_hint_standing({ label, standing: m.standing_within({ standing: known.standing }) });
	return known.seat ? m.map_hint_seat({ label: said }) : said;
}
