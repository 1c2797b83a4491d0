/**
 * What a click or tap means, given what lies under it. Pure.
 */
import type { Bounds } from '$lib/scene/model';
import type { Target } from '../target';
import { ON_DOT, type Candidate } from './candidates';

/** Nothing; one thing; a cluster of places to come closer to; or several things that only the reader can choose between. */
export type Answer =
	| { kind: 'nothing' }
	| { kind: 'open'; region: Bounds }
	| { kind: 'select'; target: Target }
	| { kind: 'choose'; among: Candidate<Target>[] };

/**
 * A place whose dot or name is pointed at is selected at once: everything that ends at it is in its panel. Of several
 * things within reach the reader chooses, so that each of them can be had, a short link beside a dot too. A bundle is as
 * many things as it has contacts.
 * @param opened Opens the bundles among them, where there can be any.
 */
export function answerToClick(
	candidates: readonly Candidate[],
	opened: (candidates: readonly Candidate[]) => Candidate<Target>[],
): Answer {
	const [nearest] = candidates;
	const onDot = nearest && nearest.distance <= ON_DOT;
	if (onDot && nearest.region) return { kind: 'open', region: nearest.region };
	const among = opened(candidates);
	const [first, second] = among;
	if (!first) return nearest?.region ? { kind: 'open', region: nearest.region } : { kind: 'nothing' };
	if (onDot && first.target.kind === 'place') return { kind: 'select', target: first.target };
	return second ? { kind: 'choose', among } : { kind: 'select', target: first.target };
}
