import { describe, expect, it } from 'vitest';
import { box } from './a-unit.fixture';
import type { Ring } from './half-plane';
import { lakesOnLand } from './on-land';
import { boxOf, signedArea } from './ring';
import { lakesAt, lakesOf } from './water';

/** The ring of a box in tenths of a degree, near 30° east and 30° north. */
const tenths = (west: number, south: number, east: number, north: number): Ring =>
	box(west, south, east, north).map(([x, y]) => [30 + x / 10, 30 + y / 10]);
const backwards = (ring: Ring): Ring => [...ring].reverse();

describe('lakes', () => {
	it('are put together from the pieces that the file cuts them into', () => {
		const lakes = lakesOf([[tenths(0, 0, 2, 2)], [tenths(2, 0, 4, 2)]]);
		expect(lakes).toHaveLength(1);
		expect(lakes[0]?.rings).toHaveLength(1);
		expect(boxOf(lakes[0]?.rings[0] ?? [])).toEqual(
			[30, 30, 30.4, 30.2].map((degrees) => expect.closeTo(degrees) as number),
		);
	});

	it('have their corners cut off', () => {
		const [lake] = lakesOf([[tenths(0, 0, 2, 2)]]);
		const area = Math.abs(signedArea(lake?.rings[0] ?? []));
		expect(area).toBeLessThan(0.04);
		expect(area).toBeGreaterThan(0.036);
		expect(lake?.rings[0]?.map(String)).not.toContain('30,30');
	});

	it('keep islands that can be seen, and no others', () => {
		const withIslands = [tenths(0, 0, 20, 20), backwards(tenths(1, 1, 3, 3))];
		expect(lakesOf([withIslands])[0]?.rings).toHaveLength(2);
		const speck = backwards(tenths(0, 0, 1, 1)).map(([x, y]): [number, number] => [
			30.5 + (x - 30) / 10,
			30.5 + (y - 30) / 10,
		]);
		expect(lakesOf([[tenths(0, 0, 20, 20), speck]])[0]?.rings).toHaveLength(1);
	});

	it('leave out what has lost its shape: puddles, and scraps of a river', () => {
		const puddle: Ring = [
			[30, 30],
			[30.01, 30],
			[30.01, 30.01],
			[30, 30],
		];
		const scrap: Ring = [
			[30, 30],
			[30.2, 30],
			[30.2, 30.01],
			[30, 30.01],
			[30, 30],
		];
		expect(lakesOf([[puddle]])).toEqual([]);
		expect(lakesOf([[scrap]])).toEqual([]);
	});

	it('are on the map from the zoom at which they cover enough of it', () => {
		const lakes = lakesOf([[tenths(0, 0, 1, 1)]]);
		const shown = (zoom: number): number => lakesAt(lakes, zoom, [0, 0, 60, 60], 20, 0.3).length;
		expect([3, 4, 5].map(shown)).toEqual([0, 0, 1]);
		expect(lakesAt(lakes, 9, [0, 0, 20, 20], 20, 0.3)).toEqual([]);
	});

	it('lie on land, or are left out', () => {
		const lakes = lakesOf([[tenths(0, 0, 2, 2)], [tenths(6, 0, 8, 2)]]);
		const land = { key: 'EG', code: 'EG', polygons: [[tenths(-1, -1, 3, 3)]] };
		expect(lakesOnLand(lakes, [land]).map(({ box: [west] }) => Math.round(west * 10) / 10)).toEqual([30]);
	});
});
