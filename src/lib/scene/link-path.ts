/**
 * The line of one leg on the map: a great circle in its lane of the fan, or a stub of one where an end is known only to a
 * country. Knows nothing of what the leg means.
 */
import type { Place } from '$lib/dossier/model';
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

/** What has a lane: a leg, or several drawn as one. */
export interface Joining {
	id: string;
	from: { place: string };
	to: { place: string };
}

/** A place or a country at the end of a link. */
export type LinkEndPlace = Pick<Place, 'point' | 'precision'>;

/** A leg's place among all the legs that join the same two places, numbered from 0. */
export interface Lane {
	lane: number;
	lanes: number;
}

export interface LinkPath {
	course: LinkCourse;
	path: Position[];
	fades: 'from' | 'to' | null;
	/** Whether the line is cut off long before the country at its fading end. */
	isFar: boolean;
}

/** Numbers the legs of each pair of places through, in the order given, whichever way they run. */
export function lanesOf(legs: readonly Joining[]): Map<string, Lane> {
	const pairs = new Map<string, Joining[]>();
	for (const leg of legs) {
		const pair = [leg.from.place, leg.to.place].sort().join(' ');
		const others = pairs.get(pair);
		if (others) others.push(leg);
		else pairs.set(pair, [leg]);
	}
	return new Map(
		[...pairs.values()].flatMap((pair) =>
			pair.map((leg, lane) => [leg.id, { lane, lanes: pair.length }] as const),
		),
	);
}

/** The line from one end to the other. */
export function linkPath(from: LinkEndPlace, to: LinkEndPlace, { lane, lanes }: Lane): LinkPath {
	const course = { from: from.point, to: to.point, lane, lanes };
	const wholePath = () => fanApart(greatCircle(from.point, to.point), lane, lanes);
	if (!isCountry(from) && !isCountry(to)) {
		let path: Position[] | undefined;
		return {
			course: { ...course, part: [0, 1] },
			/** Of thousands of links few are ever asked where they run. */
			get path() {
				return (path ??= wholePath());
			},
			fades: null,
			isFar: false,
		};
	}
	const whole = wholePath();
	const share = Math.min(STUB_SHARE, STUB_LENGTH / pathOnScreen(whole).length);
	const isFar = share < STUB_SHARE;
	if (isCountry(from))
		return {
			course: { ...course, part: [wayAt(whole, 1 - share), 1] },
			path: slicePath(whole, 1 - share, 1),
			fades: 'from',
			isFar,
		};
	return {
		course: { ...course, part: [0, wayAt(whole, share)] },
		path: slicePath(whole, 0, share),
		fades: 'to',
		isFar,
	};
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

const isCountry = ({ precision }: LinkEndPlace) => precision === 'country';
