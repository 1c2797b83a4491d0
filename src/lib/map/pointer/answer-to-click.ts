/**
 * What a click or tap means, given what lies under it. Pure.
 */
import type { Target } from '../target';
import type { Candidate } from './candidates';

/** Nothing; one thing; or several links that only the reader can choose between. */
export type Answer =
	{ kind: 'nothing' } | { kind: 'select'; target: Target } | { kind: 'choose'; among: Candidate[] };

/**
 * A place is selected at once: everything that ends at it is in its panel. Of several links within reach the reader
 * chooses, so that each of them can be had.
 */
export function answerToClick(candidates: readonly Candidate[]): Answer {
	const [first, second] = candidates;
	if (!first) return { kind: 'nothing' };
	if (first.target.kind === 'place' || !second) return { kind: 'select', target: first.target };
	return { kind: 'choose', among: [...candidates] };
}
