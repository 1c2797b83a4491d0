import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atLeast, boundsOf, padBounds } from './bounds';
import type { Position } from './position';

const position = fc.tuple(
	fc.double({ min: -720, max: 720, noNaN: true }),
	fc.double({ min: -85, max: 85, noNaN: true }),
) as fc.Arbitrary<Position>;

describe('bounds of positions', () => {
	it('are the extremes where nothing crosses the antimeridian', () => {
		expect(
			boundsOf([
				[36.3, 33.5],
				[12.5, 41.9],
				[31.2, 30.1],
			]),
		).toEqual([12.5, 30.1, 36.3, 41.9]);
	});

	it('reach across the antimeridian where that is narrower, with east past 180', () => {
		expect(
			boundsOf([
				[170, 0],
				[-170, 10],
			]),
		).toEqual([170, 0, 190, 10]);
	});

	it('understand longitudes that run on', () => {
		expect(
			boundsOf([
				[170, 0],
				[180, 5],
				[190, 10],
			]),
		).toEqual([170, 0, 190, 10]);
	});

	it('of one position are that position', () => {
		expect(boundsOf([[36.3, 33.5]])).toEqual([36.3, 33.5, 36.3, 33.5]);
	});

	it('of nothing are refused', () => {
		expect(() => boundsOf([])).toThrow(RangeError);
	});

	it('hold every position, modulo whole turns, and are at most one turn wide', () => {
		fc.assert(
			fc.property(fc.array(position, { minLength: 1, maxLength: 8 }), (positions) => {
				const [west, south, east, north] = boundsOf(positions);
				expect(west).toBeGreaterThanOrEqual(-180);
				expect(east - west).toBeLessThanOrEqual(360);
				for (const [longitude, latitude] of positions) {
					const eastOfWest = (((longitude - west) % 360) + 360) % 360;
					const within = eastOfWest <= east - west + 1e-9 || eastOfWest >= 360 - 1e-9;
					expect(within, `${longitude} in ${west}…${east}`).toBe(true);
					expect(latitude).toBeGreaterThanOrEqual(south);
					expect(latitude).toBeLessThanOrEqual(north);
				}
			}),
		);
	});
});

describe('padded bounds', () => {
	it('grow by a share of their size on each side', () => {
		expect(padBounds([10, 20, 20, 40], 0.1)).toEqual([9, 18, 21, 42]);
	});

	it('grow by the least degrees where they have no size', () => {
		expect(padBounds([36, 33, 36, 33], 0.1, 0.5)).toEqual([35.5, 32.5, 36.5, 33.5]);
	});

	it('stay on the map', () => {
		const [, south, , north] = padBounds([0, -84, 10, 84], 0.5);
		expect(south).toBeCloseTo(-85.0511, 3);
		expect(north).toBeCloseTo(85.0511, 3);
	});
});

describe('bounds of a least size', () => {
	it('grow round their middle on the side that is too short, and on no other', () => {
		expect(atLeast([36, 33, 36, 33], 2)).toEqual([35, 32, 37, 34]);
		expect(atLeast([30, 33, 40, 33.5], 2)).toEqual([30, 32.25, 40, 34.25]);
		expect(atLeast([30, 30, 40, 40], 2)).toEqual([30, 30, 40, 40]);
	});
});
