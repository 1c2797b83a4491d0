import { describe, expect, it } from 'vitest';
import type { Position } from '$lib/geometry/position';
import { distanceToLine } from './candidates';
import { curveIndex, type CurveIndex } from './curve-index';
import { flatEye, globeEye } from './eyes.fixture';
import { nearPoint, type Eye } from './near-point';
import { randomArcs, seededNumbers } from './random-arcs.fixture';

const indexOf = (curves: readonly Position[][]): CurveIndex<Position[]> => {
	const index = curveIndex(curves, (curve) => curve);
	while (index.grow());
	return index;
};
const moved = (curve: readonly Position[], turns: number) =>
	curve.map(([longitude, latitude]): Position => [longitude + 360 * turns, latitude]);

type At = readonly [x: number, y: number];

/**
 * Finds the numbers of all curves within reach by looking at each, in three copies of the world. What lies behind the eye
 * of a tilted map is nowhere on screen.
 */
function lookingAtAll(curves: readonly Position[][], { project }: Eye): (at: At, reach: number) => number[] {
	const lines = curves.flatMap((curve, index) =>
		[-1, 0, 1].flatMap((turns) => {
			const points = moved(curve, turns).map(project);
			return points.slice(1).map((to, before) => ({ index, ends: [points[before] ?? to, to] }));
		}),
	);
	const onScreen = lines.filter(({ ends }) => !ends.flat().some(Number.isNaN));
	return (at, reach) => numbers(onScreen.filter(({ ends }) => distanceToLine(at, ends) <= reach));
}
/** Points of the screen: every other one on or beside a curve, where it is in view. */
const pointers = (eye: Eye, curves: readonly Position[][]): At[] => {
	const next = seededNumbers(3);
	const jitter = () => (next() - 0.5) * 24;
	const inView = curves
		.flat()
		.map(eye.project)
		.filter(([x, y]) => Math.abs(x) < 450 && Math.abs(y) < 300);
	return Array.from({ length: 100 }, (_, round): At => {
		const near = inView[Math.floor(next() * inView.length)];
		return near && round % 2 === 0
			? [near[0] + jitter(), near[1] + jitter()]
			: [(next() - 0.5) * 900, (next() - 0.5) * 600];
	});
};
const numbers = (found: { index: number }[]) =>
	[...new Set(found.map(({ index }) => index))].sort((a, b) => a - b);

const arcs = randomArcs(400, 7);
const index = indexOf(arcs);

describe.each([
	['north up', flatEye({ centre: [20, 30], zoom: 4 })],
	['close up', flatEye({ centre: [12, 42], zoom: 7 })],
	['turned and tilted', flatEye({ centre: [20, 20], zoom: 5, bearingDegrees: 130, pitchDegrees: 60 })],
	['on the antimeridian', flatEye({ centre: [179, 10], zoom: 3 })],
	['in another copy of the world', flatEye({ centre: [385, 30], zoom: 4 })],
])('what lies near a point of a map %s', (_, eye) => {
	it('is what looking at every curve finds', () => {
		const all = lookingAtAll(arcs, eye);
		let found = 0;
		for (const at of pointers(eye, arcs)) {
			const near = numbers(nearPoint(index, eye, at, 8));
			expect(near).toEqual(all(at, 8));
			found += near.length;
		}
		expect(found).toBeGreaterThan(30);
	});
});

describe('what lies near a point', () => {
	const eye = flatEye({ centre: [10, 40], zoom: 5 });

	it('is measured as exactly as if the whole curve had been looked at', () => {
		const curve = arcs[3] ?? [];
		const middle = flatEye({ centre: curve[10] ?? [0, 0], zoom: 6 });
		const [near] = nearPoint(indexOf([curve]), middle, [3, 4], 16).sort((a, b) => a.distance - b.distance);
		expect(near?.distance).toBeCloseTo(distanceToLine([3, 4], curve.map(middle.project)), 6);
	});

	it('is a dot too', () => {
		const dots = indexOf([[[10, 40]], [[11, 40]]]);
		expect(numbers(nearPoint(dots, eye, [5, 0], 8))).toEqual([0]);
		expect(nearPoint(dots, eye, [0, 30], 8)).toEqual([]);
	});

	it('is found among the nearest where a great many lie together', () => {
		const bundle = Array.from({ length: 300 }, (_, index): Position[] => [
			[0, 40 + index * 1e-4],
			[20, 40 + index * 1e-4],
		]);
		const near = nearPoint(indexOf(bundle), eye, [0, 0], 8);
		expect(near.length).toBeGreaterThan(20);
		expect(Math.max(...near.map(({ distance }) => distance))).toBeLessThanOrEqual(8);
	});
});

describe('on a globe', () => {
	const eye = globeEye({ centre: [30, 40], zoom: 2 });
	const behind = (longitude: number): Position[] => [
		[longitude, -39],
		[longitude, -41],
	];

	it('a curve on this side is found, and one behind it is not', () => {
		const curves: Position[][] = [
			[
				[20, 40],
				[30, 40.5],
				[40, 40],
			],
			behind(-150),
		];
		// Both go through the middle of the screen.
		expect(distanceToLine([0, 0], behind(-150).map(eye.project))).toBeLessThan(2);
		expect(numbers(nearPoint(indexOf(curves), eye, [0, 0], 8))).toEqual([0]);
	});

	it('a curve is found as far as its edge, and from beside it', () => {
		const [x] = eye.project([120, 0]);
		const edge: Position[] = Array.from({ length: 90 }, (_, east) => [30 + east, 0]);
		const at = eye.project([110, 0]);
		expect(numbers(nearPoint(indexOf([edge]), eye, at, 8))).toEqual([0]);
		expect(x).toBeGreaterThan(0);
	});

	it('a curve beside the pole is found wherever it lies round it', () => {
		const above = globeEye({ centre: [0, 85], zoom: 3 });
		for (const longitude of [-170, -60, 10, 95, 175]) {
			const curve: Position[] = [
				[longitude, 80],
				[longitude, 84],
			];
			expect(numbers(nearPoint(indexOf([curve]), above, above.project([longitude, 82]), 8))).toEqual([0]);
		}
	});

	it('a curve over the antimeridian is found on both sides of it', () => {
		const pacific = globeEye({ centre: [180, 0], zoom: 3 });
		const curve: Position[] = Array.from({ length: 21 }, (_, step) => [170 + step, 0]);
		for (const longitude of [172, 179.9, -179.9, -172])
			expect(numbers(nearPoint(indexOf([curve]), pacific, pacific.project([longitude, 0]), 8))).toEqual([0]);
	});
});

describe('a hundred thousand curves', () => {
	it('are not looked at but for a few', () => {
		const many = randomArcs(100_000, 11);
		const large = indexOf(many);
		const next = seededNumbers(5);
		const looked: number[] = [];
		for (let round = 0; round < 1000; round++) {
			let count = 0;
			const counted: CurveIndex<Position[]> = {
				...large,
				search(box) {
					const pieces = large.search(box);
					count += pieces.length;
					return pieces;
				},
			};
			const eye = flatEye({ centre: [next() * 360 - 180, next() * 100 - 40], zoom: 2 + next() * 8 });
			nearPoint(counted, eye, [0, 0], 8);
			looked.push(count);
		}
		looked.sort((a, b) => a - b);
		const [median = NaN, worst = NaN] = [looked[500], looked.at(-1)];
		expect(median).toBeGreaterThan(0);
		expect(median).toBeLessThanOrEqual(100);
		expect(worst).toBeLessThanOrEqual(600);
	}, 120_000);
});
