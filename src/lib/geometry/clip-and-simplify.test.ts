import { describe, expect, it } from 'vitest';
import { clipLines, clipPolygons } from './clip-to-box';
import type { Bounds, Position } from './position';
import { simplifyLine } from './simplify-line';

const box: Bounds = [0, 0, 10, 10];

describe('shapes clipped to a box', () => {
	it('keep of a polygon what lies inside', () => {
		const square: Position[] = [
			[5, 5],
			[15, 5],
			[15, 15],
			[5, 15],
			[5, 5],
		];
		const [ring = []] = clipPolygons({ type: 'Polygon', coordinates: [square] }, box);
		expect(new Set(ring.map(String))).toEqual(new Set(['5,5', '10,5', '10,10', '5,10']));
		expect(ring.at(-1)).toEqual(ring[0]);
	});

	it('are nothing where the shape lies outside', () => {
		const outside: Position[] = [
			[20, 20],
			[30, 20],
			[30, 30],
			[20, 20],
		];
		expect(clipPolygons({ type: 'Polygon', coordinates: [outside] }, box)).toEqual([]);
		expect(clipLines({ type: 'LineString', coordinates: outside }, box)).toEqual([]);
	});

	it('keep every piece of a line that comes back', () => {
		const line: Position[] = [
			[5, 5],
			[15, 5],
			[15, 8],
			[5, 8],
		];
		expect(clipLines({ type: 'LineString', coordinates: line }, box)).toEqual([
			[
				[5, 5],
				[10, 5],
			],
			[
				[10, 8],
				[5, 8],
			],
		]);
	});
});

describe('a simplified line', () => {
	const bent: Position[] = [
		[0, 0],
		[1, 0.01],
		[2, 0],
		[3, 2],
		[4, 0],
	];

	it('loses what lies nearer than the tolerance, and keeps its ends', () => {
		expect(simplifyLine(bent, 0.1)).toEqual([
			[0, 0],
			[2, 0],
			[3, 2],
			[4, 0],
		]);
	});

	it('does not change the line that it is given', () => {
		simplifyLine(bent, 5);
		expect(bent).toHaveLength(5);
	});
});
