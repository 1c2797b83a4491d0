import { describe, expect, it } from 'vitest';
import { cutStraight } from './cut-straight';
import { fanApart } from './fan-apart';
import { greatCircle } from './great-circle';
import { mercator } from './mercator';
import type { Position } from './position';

const arc = fanApart(greatCircle([36, 33], [12, 42]), 2, 3);

describe('a curve that is cut', () => {
	it('is whole: each piece begins where the one before it ends', () => {
		const pieces = cutStraight(arc);
		expect(pieces[0]?.from).toBe(0);
		expect(pieces.at(-1)?.to).toBe(arc.length - 1);
		pieces.slice(1).forEach(({ from }, before) => expect(from).toBe(pieces[before]?.to));
	});

	it('comes in a few pieces, all of whose points lie in their boxes and as near the diagonal as is told', () => {
		const pieces = cutStraight(arc);
		expect(pieces.length).toBeGreaterThan(3);
		expect(pieces.length).toBeLessThan(20);
		for (const { from, to, west, north, east, south, falls, stray } of pieces) {
			expect(stray).toBeLessThan(0.02 * (east - west + south - north));
			for (const [x, y] of arc.slice(from, to + 1).map(mercator)) {
				expect(x >= west && x <= east && y >= north && y <= south).toBe(true);
				const diagonal = falls
					? north + ((x - west) / (east - west)) * (south - north)
					: south - ((x - west) / (east - west)) * (south - north);
				expect(Math.abs(y - diagonal)).toBeLessThanOrEqual(3 * stray + 1e-12);
			}
		}
	});

	it('comes in one piece where it is straight, and where it is a point', () => {
		const straight: Position[] = [
			[0, 0],
			[10, 0],
			[20, 0],
		];
		expect(cutStraight(straight)).toMatchObject([{ from: 0, to: 2, stray: 0 }]);
		expect(cutStraight([[5, 5]])).toMatchObject([{ from: 0, to: 0, stray: 0 }]);
		expect(cutStraight([])).toEqual([]);
	});

	it('is cut where it turns back on itself', () => {
		const hairpin: Position[] = [
			[0, 0],
			[10, 0],
			[2, 0],
		];
		expect(cutStraight(hairpin).map(({ to }) => to)).toEqual([1, 2]);
	});
});
