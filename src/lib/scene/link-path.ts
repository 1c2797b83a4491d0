/**
 * The line of one leg on the map: a great circle in its lane of the fan, or a stub of one where an end is known only to a
 * country. Knows nothing of what the leg means.
 */
import type { Leg } from '$lib/dossier/legs';
import { placeById } from '$lib/dossier/lookup';
import type { Dossier, Place } from '$lib/dossier/model';
import { fanApart } from '$lib/geometry/fan-apart';
import { greatCircle } from '$lib/geometry/great-circle';
import { pathOnScreen } from '$lib/geometry/path-on-screen';
import type { Position } from '$lib/geometry/position';
import { slicePath } from '$lib/geometry/slice-path';
import type { LinkCourse } from './model';

/**
 * How far a stub reaches, in widths of the world on screen, and never more than this share of the way: it must not seem
 * to arrive. About a quarter of a laptop's map where Rome and Damascus are in view.
 */
const STUB_LENGTH = 0.034;
const STUB_SHARE = 0.7;

/** A leg's place among all the legs that join the same two places, numbered from 0. */
export interface Lane {
	lane: number;
	lanes: number;
}

export interface LinkPath {
	course: LinkCourse;
	path: Position[];
	fades: 'from' | 'to' | null;
	/** The country at the fading end, where the line is cut off long before it; else null. */
	farCountry: Place | null;
}

/** Numbers the legs of each pair of places through, in the order given, whichever way they run. */
export function lanesOf(legs: readonly Leg[]): Map<string, Lane> {
	const pairs = new Map<string, Leg[]>();
	for (const leg of legs) {
		const pair = [leg.from.place, leg.to.place].sort().join(' ');
		pairs.set(pair, [...(pairs.get(pair) ?? []), leg]);
	}
	return new Map(
		[...pairs.values()].flatMap((pair) =>
			pair.map((leg, lane) => [leg.id, { lane, lanes: pair.length }] as const),
		),
	);
}

/** The line of a leg, drawn from its `from` end to its `to` end. */
export function linkPath(dossier: Dossier, leg: Leg, { lane, lanes }: Lane): LinkPath {
	const from = placeById(dossier, leg.from.place);
	const to = placeById(dossier, leg.to.place);
	const whole = fanApart(greatCircle(from.point, to.point), lane, lanes);
	const course = { from: from.point, to: to.point, lane, lanes };
	const share = Math.min(STUB_SHARE, STUB_LENGTH / pathOnScreen(whole).length);
	const far = (country: Place) => (share < STUB_SHARE ? country : null);
	if (isCountry(from))
		return {
			course: { ...course, part: [wayAt(whole, 1 - share), 1] },
			path: slicePath(whole, 1 - share, 1),
			fades: 'from',
			farCountry: far(from),
		};
	if (isCountry(to))
		return {
			course: { ...course, part: [0, wayAt(whole, share)] },
			path: slicePath(whole, 0, share),
			fades: 'to',
			farCountry: far(to),
		};
	return { course: { ...course, part: [0, 1] }, path: whole, fades: null, farCountry: null };
}

/** Where a share of the length on screen lies on the way over the sphere, along which the path's positions lie evenly. */
function wayAt(path: readonly Position[], share: number): number {
	const { shares } = pathOnScreen(path);
	const next = Math.max(
		1,
		shares.findIndex((until) => until >= share),
	);
	const [before = 0, until = 1] = [shares[next - 1], shares[next]];
	return (next - 1 + (share - before) / (until - before)) / (path.length - 1);
}

const isCountry = ({ precision }: Place) => precision === 'country';
