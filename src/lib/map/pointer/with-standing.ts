/**
 * Words what lies under the pointer: no link is named without how surely it is known, and what of it we put in.
 */
import { m } from '$lib/text';
import { bundleWords } from '../bundle-words';
import type { Candidate } from './candidates';

/** “An invented visit · 2017 · reported”; of a bundle how many contacts it is made of, and how many are known how surely. */
export function withStanding({
	label,
	known,
	bundle,
}: Pick<Candidate, 'label' | 'known' | 'bundle'>): string {
	if (bundle) return bundleWords(bundle);
	if (!known) return label;
	const said = m.map_hint_standing({ label, standing: m.standing_within({ standing: known.standing }) });
	return known.seat ? m.map_hint_seat({ label: said }) : said;
}
