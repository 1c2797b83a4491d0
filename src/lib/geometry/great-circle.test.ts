import { distance, greatCircle as turfGreatCircle } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { greatCircle } from './great-circle';
import type { Position } from './position';

const damascus: Position = [36.29128, 33.5102];
const rome: Position = [12.51133, 41.89193];

const position = fc.tuple(
	fc.double({ min: -180, max: 180, noNaN: true }),
	fc.double({ min: -80, max: 80, noNaN: true }),
) as fc.Arbitrary<Position>;

const metres = (from: Position, to: Position): number => distance(from, to, { units: 'meters' });
const lengthOf = (path: Position[]): number =>
	path.slice(1).reduce((sum, point, index) => sum + metres(path[index] as Position, point), 0);

describe('a great circle', () => {
	it('starts and ends exactly at its ends', () => {
		const path = greatCircle(damascus, rome);
		expect(path[0]).toEqual(damascus);
		expect(path.at(-1)).toEqual(rome);
	});

	it('bows polewards of the straight line on the map', () => {
		const path = greatCircle(damascus, rome);
		const [longitude, latitude] = path[path.length / 2 - 0.5] as Position;
		expect(longitude).toBeGreaterThan(24);
		expect(latitude).toBeGreaterThan((33.5102 + 41.89193) / 2 + 0.5);
	});

	it('runs on across the antimeridian', () => {
		expect(greatCircle([170, 10], [-170, 10]).at(-1)?.[0]).toBeCloseTo(190);
		expect(greatCircle([-170, 10], [170, 10]).at(-1)?.[0]).toBeCloseTo(-190);
	});

	it('goes half round the world between antipodes, and straight over a pole', () => {
		for (let longitude = 0.1; longitude < 180; longitude += 3.7)
			for (const [latitude, other] of [
				[12.9, -12.9],
				[-77.3, -40],
				[65.43, 65.43],
			] as const) {
				const [from, to]: Position[] = [
					[longitude, latitude],
					[longitude - 180, other],
				];
				const path = greatCircle(from as Position, to as Position);
				expect(path.flat().every(Number.isFinite), `${longitude}, ${latitude}`).toBe(true);
				expect(lengthOf(path) / metres(from as Position, to as Position)).toBeCloseTo(1, 5);
			}
	});

	it('is the one that Turf finds, which rounds to a millionth of a degree', () => {
		const path = greatCircle(damascus, rome);
		const { coordinates } = turfGreatCircle(damascus, rome, { npoints: path.length }).geometry;
		for (const [index, point] of path.entries())
			expect(metres(point, coordinates[index] as Position)).toBeLessThan(0.12);
	});

	it('between a place and itself is that place twice', () => {
		expect(greatCircle(damascus, damascus)).toEqual([damascus, damascus]);
	});

	it('refuses a step that is not positive', () => {
		expect(() => greatCircle(damascus, rome, { stepDegrees: 0 })).toThrow(RangeError);
	});

	it('never jumps in longitude, is as long as the distance, and keeps to the step', () => {
		fc.assert(
			fc.property(position, position, (from, to) => {
				// Near the antipode, 20,015 km away, the haversine formula loses metres; antipodes have a test of their own.
				fc.pre(metres(from, to) < 19_900_000);
				const path = greatCircle(from, to);
				const steps = path.slice(1).map((point, index) => [path[index] as Position, point] as const);
				expect(Math.max(...steps.map(([a, b]) => Math.abs(a[0] - b[0])))).toBeLessThan(180.001);
				expect(Math.max(...steps.map(([a, b]) => metres(a, b)))).toBeLessThan(111_400);
				expect(lengthOf(path)).toBeCloseTo(metres(from, to), -1);
			}),
		);
	});
});
