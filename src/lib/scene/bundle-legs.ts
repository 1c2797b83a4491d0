/**
 * Joins legs that would lie over one another into bundles, one for each pair of places and way to go, so that a map of
 * thousands of contacts can be read. Pure; nothing is lost, and no bundle looks surer than the least sure of its legs.
 */
import type { Leg } from '$lib/dossier/legs';
import type { Standing } from '$lib/dossier/standing';
import { bundleKey, leastSure } from './bundle-rules';
import type { Emphasis } from './model';
import { alone } from './scene-links';

/** A leg before it has a line. */
export interface LooseLeg {
	leg: Leg;
	standing: Standing;
	emphasis: Emphasis;
}

/** What is drawn as one line: a leg by itself, or several. */
export interface LegBundle<T extends LooseLeg> {
	/** Of a leg by itself, its own; stable as long as the bundle holds legs at all. */
	id: string;
	/** In the order given, at least one. The line is drawn as the first of them runs. */
	legs: [T, ...T[]];
	/** That of the least sure of them. */
	standing: Standing;
	emphasis: Emphasis;
	/** Ends at which any of them has a seat that we put in, as the first of them runs. */
	seats: { from: boolean; to: boolean };
}

/** The bundles, in the order of their first legs: `bundleKey` says which legs are of one. */
export function bundleLegs<T extends LooseLeg>(legs: readonly T[]): LegBundle<T>[] {
	const groups = new Map<string, [T, ...T[]]>();
	for (const one of legs) {
		const key = keyOf(one);
		const group = groups.get(key);
		if (group) group.push(one);
		else groups.set(key, [one]);
	}
	return [...groups].map(([key, group]) => (group.length > 1 ? bundleOf(key, group) : alone(group[0])));
}

const keyOf = ({ leg, standing, emphasis }: LooseLeg): string =>
	bundleKey({ ...leg, from: leg.from.place, to: leg.to.place, standing, emphasis });

function bundleOf<T extends LooseLeg>(id: string, legs: [T, ...T[]]): LegBundle<T> {
	const [{ leg: first, emphasis }] = legs;
	const isSeat = (end: 'from' | 'to') =>
		legs.some(({ leg }) => {
			const other = end === 'from' ? 'to' : 'from';
			return leg[leg.from.place === first.from.place ? end : other].basis === 'seat';
		});
	const standing = leastSure(legs.map((one) => one.standing));
	return { id, legs, standing, emphasis, seats: { from: isSeat('from'), to: isSeat('to') } };
}
