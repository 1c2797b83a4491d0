/** What the hint beside the pointer says. */
import { m } from '$lib/text';
import type { Candidate } from './candidates';
import { bundleWords } from '../many/bundle-words';
import { withStanding } from './with-standing';

/** What lies nearest, and how much more lies there; nothing where nothing does. A place is meant alone. */
export function hintLines([first, ...others]: readonly Candidate[]): string[] {
	if (!first) return [];
	const more = first.target.kind === 'place' || first.target.kind === 'cluster' ? 0 : others.length;
	const said = first.bundle ? bundleWords(first.bundle) : withStanding(first);
	return [said, ...(more > 0 ? [m.map_hint_more({ count: more })] : [])];
}
