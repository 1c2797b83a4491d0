import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Position } from '../../src/lib/geometry/position';
import { cutLines, cutToBox } from './cut-to-box';
import { cutLine, cutRings, type Ring } from './half-plane';
import { labelPoint } from './label-point';
import { isWithin, signedArea } from './ring';
import { simplified } from './simplify-arcs';

const square: Ring = [
	[0, 0],
	[10, 0],
	[10, 10],
	[0, 10],
	[0, 0],
];
/** A comb whose three teeth point east. */
const comb: Ring = [
	[0, 0],
	[10, 0],
	[10, 2],
	[2, 2],
	[2, 4],
	[10, 4],
	[10, 6],
	[2, 6],
	[2, 8],
	[10, 8],
	[10, 10],
	[0, 10],
	[0, 0],
];
const eastOf5 = { axis: 0, at: 5, keep: 'above' } as const;
const area = (rings: Ring[]): number => rings.reduce((sum, ring) => sum + Math.abs(signedArea(ring)), 0);

describe('cutting along a meridian', () => {
	it('keeps the part on one side', () => {
		const [ring] = cutRings([square], eastOf5);
		expect(area([ring as Ring])).toBe(50);
		expect(isWithin([7, 5], [ring as Ring])).toBe(true);
	});

	it('leaves separate pieces apart', () => {
		const pieces = cutRings([comb], eastOf5);
		expect(pieces).toHaveLength(3);
		expect(area(pieces)).toBe(30);
	});

	it('opens a hole that the cut meets', () => {
		const hole: Ring = [
			[4, 4],
			[4, 6],
			[6, 6],
			[6, 4],
			[4, 4],
		];
		const pieces = cutRings([square, hole], eastOf5);
		expect(pieces).toHaveLength(1);
		expect(area(pieces)).toBe(48);
	});

	it('keeps what lies wholly inside and drops what lies wholly outside', () => {
		expect(cutRings([square], { axis: 0, at: -1, keep: 'above' })).toEqual([square]);
		expect(cutRings([square], { axis: 0, at: 11, keep: 'above' })).toEqual([]);
	});

	it('cuts a line into pieces without a piece along the cut', () => {
		const pieces = cutLine(comb, eastOf5);
		expect(pieces.map(({ length }) => length)).toEqual([4, 4, 4]);
	});

	it('shares a star-shaped polygon out between both sides exactly', () => {
		const radii = fc.array(fc.double({ min: 1, max: 9, noNaN: true }), { minLength: 5, maxLength: 30 });
		fc.assert(
			fc.property(radii, fc.double({ min: -8, max: 8, noNaN: true }), (lengths, at) => {
				const ring = lengths.map((radius, index): Position => {
					const angle = (2 * Math.PI * index) / lengths.length;
					return [radius * Math.cos(angle), radius * Math.sin(angle)];
				});
				ring.push(ring[0] as Position);
				const above = cutRings([ring], { axis: 1, at, keep: 'above' });
				const below = cutRings([ring], { axis: 1, at, keep: 'below' });
				expect(area(above) + area(below)).toBeCloseTo(area([ring]), 6);
			}),
		);
	});
});

describe('cutting to a box', () => {
	const world = [-180, -90, 180, 90] as [number, number, number, number];

	it('splits a ring that jumps at the antimeridian, and draws no edge there', () => {
		const island: Ring = [
			[170, 0],
			[-170, 0],
			[-170, 10],
			[170, 10],
			[170, 0],
		];
		const { polygons, outlines, isCut } = cutToBox([[island]], world);
		expect(isCut).toBe(true);
		expect(polygons.map(([outer]) => signedArea(outer as Ring))).toEqual([100, 100]);
		const along = outlines.some((line) =>
			line.some(([x], index) => Math.abs(x) === 180 && Math.abs(line[index - 1]?.[0] ?? 0) === 180),
		);
		expect(along).toBe(false);
	});

	it('fills a ring that goes round the South Pole down to the pole', () => {
		const cap: Ring = [
			[-180, -70],
			[-90, -70],
			[0, -70],
			[90, -70],
			[-180, -70],
		];
		const { polygons } = cutToBox([[cap]], world);
		expect(area(polygons.flat())).toBe(360 * 20);
	});

	it('turns outer rings anticlockwise and holes clockwise', () => {
		const hole: Ring = [
			[4, 4],
			[6, 4],
			[6, 6],
			[4, 6],
			[4, 4],
		];
		const { polygons } = cutToBox([[[...square].reverse(), hole]], world);
		expect(polygons[0]?.map((ring) => Math.sign(signedArea(ring)))).toEqual([1, -1]);
	});

	it('leaves lines outside the box away', () => {
		expect(
			cutLines(
				[
					[
						[0, 20],
						[10, 20],
					],
					[
						[-5, 5],
						[15, 5],
					],
				],
				[0, 0, 10, 10],
			),
		).toEqual([
			[
				[0, 5],
				[10, 5],
			],
		]);
	});
});

describe('a label point', () => {
	it('lies in the middle of a square', () => {
		const [longitude, latitude] = labelPoint([square]);
		expect(longitude).toBeCloseTo(5, 0);
		expect(latitude).toBeCloseTo(5, 0);
	});

	it('lies in the broad part of an uneven shape', () => {
		const spoon: Ring = [
			[0, 0],
			[10, 0],
			[10, 10],
			[0, 10],
			[0, 6],
			[-20, 6],
			[-20, 5],
			[0, 5],
			[0, 0],
		];
		expect(labelPoint([spoon])[0]).toBeGreaterThan(2);
	});
});

describe('a simplified line', () => {
	it('keeps its ends and its corners, and drops what strays less than the tolerance', () => {
		const line: Position[] = [
			[0, 0],
			[1, 0.001],
			[2, 0],
			[2, 2],
			[2.0005, 3],
			[2, 4],
		];
		expect(simplified(line, 0.01)).toEqual([
			[0, 0],
			[2, 0],
			[2, 4],
		]);
	});
});
