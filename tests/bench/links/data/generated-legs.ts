/**
 * Invented legs between invented places, spread as real ones are: places lie in clusters, a few of them take part in most
 * contacts, a pair of places is met again and in both directions. The same numbers always give the same legs, so that all ways
 * of drawing them draw the same. Pure.
 */
import type { DrawnLink } from '../../../../src/lib/map/links/drawn-link';
import type { LinkKind, Position, Standing } from '../../../../src/lib/scene/model';
import { mulberry32 } from './mulberry32';

/** A leg as the link layer is given it; the other ways of drawing take of it what they need. */
export type BenchLeg = DrawnLink;

/** Middles of the clusters, in degrees, and how many of all places lie there, as a weight. */
const CLUSTERS: readonly (readonly [longitude: number, latitude: number, weight: number])[] = [
	...[[36, 34, 5] as const, [31, 30, 4] as const, [44, 33, 3] as const, [12, 42, 3] as const],
	...[[15, 32, 3] as const, [33, 40, 3] as const, [51, 35, 2] as const, [46, 24, 2] as const],
	...[[37, 55, 2] as const, [3, 48, 2] as const, [54, 25, 1] as const, [-3, 36, 1] as const],
];

/** Degrees from the middle of a cluster within which two of three of its places lie, to the north and to the south alike. */
const CLUSTER_RADIUS = 2;

const KINDS: readonly (readonly [LinkKind, number])[] = [
	['travel', 80],
	['standing', 6],
	['tie', 8],
	['accusation', 6],
];
const STANDINGS: readonly (readonly [Standing, number])[] = [
	['reported', 50],
	['asserted', 25],
	['on-record', 12],
	['alleged', 8],
	['doubted', 5],
];

/** Of a hundred contacts, how many have an end that is known only to a country, or a seat that stands in. */
const FADING_PERCENT = 4;
const SEAT_PERCENT = 15;

/**
 * Exactly `count` legs. The legs of a pair are numbered through whichever way they run, as the scene numbers them.
 *
 * @param count A whole number, 0 or more.
 * @param seed A whole number.
 */
export function generatedLegs(count: number, seed: number): BenchLeg[] {
	const random = mulberry32(seed);
	const places = invented(placesFor(count), random);
	const pairs = new Map<string, { a: number; b: number; legs: number }>();
	const ends = Array.from({ length: count }, (): [string, boolean] => {
		// A low number comes more often, as capitals do.
		const a = Math.floor(random() ** 2 * places.length);
		const other = Math.floor(random() ** 1.5 * (places.length - 1));
		const b = other >= a ? other + 1 : other;
		const key = a < b ? `${a} ${b}` : `${b} ${a}`;
		const pair = pairs.get(key) ?? { a: Math.min(a, b), b: Math.max(a, b), legs: 0 };
		pairs.set(key, { ...pair, legs: pair.legs + 1 });
		return [key, a < b];
	});
	const lanes = new Map<string, number>();
	return ends.map(([key, forwards], index) => {
		const lane = lanes.get(key) ?? 0;
		lanes.set(key, lane + 1);
		const pair = pairs.get(key);
		const [first, second] = [places[pair?.a ?? 0] ?? ORIGIN, places[pair?.b ?? 0] ?? ORIGIN];
		const described = about(random);
		const course = {
			from: forwards ? first : second,
			to: forwards ? second : first,
			...{ lane, lanes: pair?.legs ?? 1, part: described.fades ? STUB : WHOLE },
		};
		return { id: `leg-${index}`, ...described, emphasis: 'normal', course };
	});
}

const ORIGIN: Position = [0, 0];
const WHOLE = [0, 1] as const;
const STUB = [0, 0.4] as const;

/** More legs come with more places, but not in proportion: the same ones meet again. At least two. */
const placesFor = (count: number): number => Math.max(2, Math.round(2.5 * Math.sqrt(count)));

/** Places in their clusters, to about a hundred metres. */
function invented(count: number, random: () => number): Position[] {
	const clusters = CLUSTERS.map((cluster) => [cluster, cluster[2]] as const);
	return Array.from({ length: count }, () => {
		const [longitude, latitude] = oneOf(clusters, random());
		// Box and Muller, 1958: a distance and a direction that together are normal both ways.
		const distance = CLUSTER_RADIUS * Math.sqrt(-2 * Math.log(1 - random()));
		const direction = 2 * Math.PI * random();
		const across = (distance * Math.cos(direction)) / Math.cos((latitude * Math.PI) / 180);
		return [rounded(longitude + across), rounded(latitude + distance * Math.sin(direction))];
	});
}

const rounded = (degrees: number): number => Math.round(degrees * 1000) / 1000;

function about(random: () => number) {
	const kind = oneOf(KINDS, random());
	const fades = random() * 100 < FADING_PERCENT ? ('to' as const) : null;
	const seat = random() * 100 < SEAT_PERCENT;
	return {
		kind,
		standing: kind === 'accusation' ? ('alleged' as const) : oneOf(STANDINGS, random()),
		directed: kind === 'travel',
		fades,
		seats: { from: seat, to: false },
	};
}

/** The one of them into whose share a number from 0 to below 1 falls. */
function oneOf<T>(weighted: readonly (readonly [T, number])[], share: number): T {
	let left = share * weighted.reduce((sum, [, weight]) => sum + weight, 0);
	for (const [value, weight] of weighted) {
		left -= weight;
		if (left < 0) return value;
	}
	throw new RangeError(`${share} is not a share from 0 to below 1`);
}
