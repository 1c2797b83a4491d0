import { describe, expect, it } from 'vitest';
import { pathData } from './path-data';

describe('path data', () => {
	it('is whole units, relative to the point before, with no letter or space too many', () => {
		expect(
			pathData(
				[
					[10.4, 20],
					[13, 15],
					[11, 15.4],
					[12, 18],
				],
				false,
			),
		).toBe('M10 20l3-5-2 0 1 3');
	});

	it('closes a ring without repeating its first point', () => {
		expect(
			pathData(
				[
					[0, 0],
					[5, 0],
					[5, 5],
					[0, 0],
				],
				true,
			),
		).toBe('M0 0l5 0 0 5z');
	});

	it('leaves out points that fall together, and lines that fall to a point', () => {
		expect(
			pathData(
				[
					[0, 0],
					[0.3, 0.2],
					[4, 0],
				],
				false,
			),
		).toBe('M0 0l4 0');
		expect(
			pathData(
				[
					[0, 0],
					[0.3, 0.2],
				],
				false,
			),
		).toBe('');
	});

	it('comes back to where it would be without rounding, however long the line is', () => {
		const line = Array.from({ length: 300 }, (_, index): [number, number] => [
			index * 1.4,
			Math.sin(index) * 9,
		]);
		const [start = '', steps = ''] = pathData(line, false).slice(1).split('l');
		const numbers = [start, steps].flatMap((part) => part.match(/-?\d+/g)?.map(Number) ?? []);
		const sum = (odd: 0 | 1) => numbers.filter((_, index) => index % 2 === odd).reduce((a, b) => a + b, 0);
		expect([sum(0), sum(1)]).toEqual([Math.round(299 * 1.4), Math.round(Math.sin(299) * 9)]);
	});
});
