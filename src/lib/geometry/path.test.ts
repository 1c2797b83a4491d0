import { describe, expect, it } from 'vitest';
import { arrowAt } from './arrow-at';
import type { Position } from './position';
import { slicePath } from './slice-path';

const east: Position[] = [
	[0, 0],
	[10, 0],
	[20, 0],
];

describe('an arrowhead on a path', () => {
	it('lies at the share of the length and points along the line', () => {
		const { point, bearingDegrees } = arrowAt(east, 0.75);
		expect(point[0]).toBeCloseTo(15);
		expect(point[1]).toBeCloseTo(0);
		expect(bearingDegrees).toBeCloseTo(90);
	});

	it('points the other way on the path reversed', () => {
		expect(arrowAt([...east].reverse(), 0.5).bearingDegrees).toBeCloseTo(270);
	});

	it('stands at either end for 0 and 1', () => {
		expect(arrowAt(east, 0).point[0]).toBeCloseTo(0);
		expect(arrowAt(east, 1).point[0]).toBeCloseTo(20);
	});

	it('is turned as the map shows the line, not as the sphere does', () => {
		const { bearingDegrees } = arrowAt(
			[
				[0, 60],
				[10, 65],
			],
			0.5,
		);
		// atan of 10° over the difference of atanh(sin φ); the great circle sets out at 38.4°.
		expect(bearingDegrees).toBeCloseTo(42.65, 1);
	});

	it('passes over repeated points', () => {
		const doubled: Position[] = [
			[0, 0],
			[0, 0],
			[10, 0],
			[10, 0],
		];
		expect(arrowAt(doubled, 0).bearingDegrees).toBeCloseTo(90);
		expect(arrowAt(doubled, 1).point[0]).toBeCloseTo(10);
	});

	it('is refused on a path without length and outside the path', () => {
		expect(() =>
			arrowAt(
				[
					[1, 1],
					[1, 1],
				],
				0.5,
			),
		).toThrow('without length');
		expect(() => arrowAt(east, 1.1)).toThrow(RangeError);
		expect(() => arrowAt(east, NaN)).toThrow(RangeError);
	});
});

describe('a slice of a path', () => {
	it('begins and ends at its shares and keeps the points between', () => {
		const slice = slicePath(east, 0.25, 0.75);
		expect(slice.map(([longitude]) => Math.round(longitude * 1e6) / 1e6)).toEqual([5, 10, 15]);
	});

	it('meets the next slice in the same point', () => {
		expect(slicePath(east, 0, 0.3).at(-1)).toEqual(slicePath(east, 0.3, 1)[0]);
	});

	it('is refused where it would be empty', () => {
		expect(() => slicePath(east, 0.5, 0.5)).toThrow('is empty');
	});
});
