import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fanApart } from './fan-apart';
import { greatCircle } from './great-circle';
import { mercator } from './mercator';
import type { Position } from './position';

const damascus: Position = [36.29128, 33.5102];
const cairo: Position = [31.24967, 30.06263];
const beirut: Position = [35.50157, 33.89332];

const middle = (path: Position[]): Position => path[Math.floor(path.length / 2)] as Position;
/** Distance on screen, as a share of the straight line between two places. */
const apart = (a: Position, b: Position, from: Position, to: Position): number => {
	const gap = (p: Position, q: Position): number =>
		Math.hypot(mercator(p)[0] - mercator(q)[0], mercator(p)[1] - mercator(q)[1]);
	return gap(a, b) / gap(from, to);
};

describe('links fanned apart', () => {
	it('meet at both ends exactly', () => {
		for (const lane of [0, 1, 2]) {
			const path = fanApart(greatCircle(damascus, cairo), lane, 3);
			expect(path[0]).toEqual(damascus);
			expect(path.at(-1)).toEqual(cairo);
		}
	});

	it('stand a tenth of their length apart in the middle, however short they are', () => {
		for (const other of [cairo, beirut]) {
			const [first, second] = [0, 1].map((lane) => middle(fanApart(greatCircle(damascus, other), lane, 2)));
			expect(apart(first as Position, second as Position, damascus, other)).toBeCloseTo(0.1, 2);
		}
	});

	it('never coincide when one of them runs the other way', () => {
		const there = middle(fanApart(greatCircle(damascus, cairo), 0, 2));
		const back = middle(fanApart(greatCircle(cairo, damascus), 1, 2));
		expect(apart(there, back, damascus, cairo)).toBeGreaterThan(0.09);
	});

	it('are the same curve in the same lane whichever way they run', () => {
		const there = fanApart(greatCircle(damascus, cairo), 1, 3);
		const back = fanApart(greatCircle(cairo, damascus), 1, 3).reverse();
		there.forEach(([longitude, latitude], index) => {
			expect(back[index]?.[0]).toBeCloseTo(longitude, 6);
			expect(back[index]?.[1]).toBeCloseTo(latitude, 6);
		});
	});

	it('lean away from the equator on both halves of the globe', () => {
		const north = greatCircle([10, 40], [20, 40]);
		const south = greatCircle([10, -40], [20, -40]);
		expect(middle(fanApart(north, 0, 1))[1]).toBeGreaterThan(middle(north)[1]);
		expect(middle(fanApart(south, 0, 1))[1]).toBeLessThan(middle(south)[1]);
	});

	it('refuse a lane that there is not', () => {
		const path = greatCircle(damascus, cairo);
		expect(() => fanApart(path, 2, 2)).toThrow('lane 2 is not one of 2 lanes');
		expect(() => fanApart(path, -1, 2)).toThrow(RangeError);
		expect(() => fanApart(path, 0.5, 2)).toThrow(RangeError);
	});

	it('keep all middles distinct for any pair of places and number of lanes', () => {
		const position = fc.tuple(
			fc.integer({ min: -179, max: 179 }),
			fc.integer({ min: -70, max: 70 }),
		) as fc.Arbitrary<Position>;
		fc.assert(
			fc.property(position, position, fc.integer({ min: 2, max: 9 }), (from, to, lanes) => {
				fc.pre(Math.hypot(from[0] - to[0], from[1] - to[1]) > 0.1);
				const path = greatCircle(from, to);
				const middles = Array.from({ length: lanes }, (_, lane) => {
					if (lane % 2 === 0) return middle(fanApart(path, lane, lanes)).join();
					const back = fanApart([...path].reverse(), lane, lanes).reverse();
					return middle(back).join();
				});
				expect(new Set(middles).size).toBe(lanes);
			}),
		);
	});
});
