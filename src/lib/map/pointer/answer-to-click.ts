/**
 * What a click or tap means, given what lies under it. Pure.
 */
import type { Target } from '../target';
import { ON_DOT, type Candidate } from './candidates';

/** Nothing; one thing; or several things that only the reader can choose between. */
export type Answer =
	{ kind: 'nothing' } | { kind: 'select'; target: Target } | { kind: 'choose'; among: Candidate[] };

/**
 * A place whose dot or name is pointed at is selected at once: everything that ends at it is in its panel. Of several
 * things within reach the reader chooses, so that each of them can be had, a short link beside a dot too.
 */
export function answerToClick(candidates: readonly Candidate[]): Answer {
	const [first, second] = candidates;
	if (!first) return { kind: 'nothing' };
	if (!second || (first.target.kind === 'place' && first.distance <= ON_DOT))
		return { kind: 'select', target: first.target };
	return { kind: 'choose', among: [...candidates] };
}
