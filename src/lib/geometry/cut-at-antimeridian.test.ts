import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAtAntimeridian } from './cut-at-antimeridian';
import { greatCircle } from './great-circle';

describe('cutAtAntimeridian', () => {
	it('leaves a line that does not cross it in one piece', () => {
		const path = greatCircle([35.5, 33.9], [12.5, 41.9]);
		expect(cutAtAntimeridian(path)).toEqual([path]);
	});

	it('cuts a line in two that crosses it, at the same latitude on both sides', () => {
		const path = greatCircle([178.4, -18.1], [-171.8, -13.8]);
		const [west = [], east = [], ...others] = cutAtAntimeridian(path);
		expect(others).toEqual([]);
		expect(west[0]).toEqual([178.4, -18.1]);
		expect(west.at(-1)?.[0]).toBe(180);
		expect(east[0]).toEqual([-180, west.at(-1)?.[1]]);
		expect(east.at(-1)?.[0]).toBeCloseTo(-171.8, 9);
	});

	it('cuts alike from east to west', () => {
		const [first = [], second = []] = cutAtAntimeridian(greatCircle([-171.8, -13.8], [178.4, -18.1]));
		expect(first.at(-1)?.[0]).toBe(-180);
		expect(second[0]?.[0]).toBe(180);
	});

	it('does not cut a line that only touches it', () => {
		expect(
			cutAtAntimeridian([
				[170, 0],
				[180, 0],
			]),
		).toEqual([
			[
				[170, 0],
				[180, 0],
			],
		]);
	});

	it('keeps every longitude on the map and loses no stretch', () => {
		const position = fc.tuple(
			fc.double({ min: -180, max: 180, noNaN: true }),
			fc.double({ min: -89, max: 89, noNaN: true }),
		);
		fc.assert(
			fc.property(position, position, (from, to) => {
				const path = greatCircle(from, to);
				const pieces = cutAtAntimeridian(path);
				const all = pieces.flat();
				expect(all.every(([longitude]) => longitude >= -180 - 1e-9 && longitude <= 180 + 1e-9)).toBe(true);
				for (const piece of pieces)
					piece.slice(1).forEach(([longitude], index) => {
						expect(Math.abs(longitude - (piece[index]?.[0] ?? longitude))).toBeLessThanOrEqual(180 + 1e-9);
					});
				expect(pieces.length).toBeGreaterThanOrEqual(1);
			}),
		);
	});
});
