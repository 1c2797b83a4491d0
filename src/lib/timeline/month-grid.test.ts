import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from './day-number';
import { boundAt, boundsOf, monthCount, moved, windowDays, windowOf } from './month-grid';

const domain = { first: dayNumber('2010-01-01'), end: dayNumber('2018-04-01') };
const COUNT = 99;
const bounds = fc
	.tuple(fc.integer({ min: 0, max: COUNT - 1 }), fc.integer({ min: 1, max: COUNT }))
	.filter(([from, to]) => from < to)
	.map(([from, to]) => ({ from, to }));
const grip = fc.constantFrom('from' as const, 'to' as const, 'both' as const);

it('has the months of its domain', () => {
	expect(monthCount(domain)).toBe(COUNT);
});

describe('windowOf', () => {
	it.each([
		[0, COUNT, null],
		[72, COUNT, { from: '2016', to: null }],
		[73, COUNT, { from: '2016-02', to: null }],
		[0, 84, { from: null, to: '2016' }],
		[0, 85, { from: null, to: '2017-01' }],
		[72, 84, { from: '2016', to: '2016' }],
	])('writes months %i to %i as shortly as it can', (from, to, window) => {
		expect(windowOf({ from, to }, domain)).toEqual(window);
	});

	it('is the inverse of boundsOf', () => {
		fc.assert(
			fc.property(bounds, (bounds) => {
				expect(boundsOf(windowOf(bounds, domain), domain)).toEqual(bounds);
			}),
		);
	});
});

describe('boundsOf', () => {
	it('holds a window that is no whole months, and one beyond the domain', () => {
		expect(boundsOf({ from: '2016-02-29', to: '2016-03-01' }, domain)).toEqual({ from: 73, to: 75 });
		expect(boundsOf({ from: '1900', to: '1901' }, domain)).toEqual({ from: 0, to: 1 });
		expect(boundsOf({ from: '2030', to: null }, domain)).toEqual({ from: COUNT - 1, to: COUNT });
	});
});

describe('moved', () => {
	it('never leaves the grid or turns the window over, and keeps the width of the whole', () => {
		fc.assert(
			fc.property(bounds, grip, fc.integer({ min: -200, max: 200 }), (start, grip, by) => {
				const { from, to } = moved(start, grip, by, COUNT);
				expect(0 <= from && from < to && to <= COUNT).toBe(true);
				if (grip === 'both') expect(to - from).toBe(start.to - start.from);
				if (grip === 'from') expect(to).toBe(start.to);
				if (grip === 'to') expect(from).toBe(start.from);
			}),
		);
	});
});

it('a day leads to the nearest beginning of a month', () => {
	const at = (day: string) => boundAt(dayNumber(day), domain);
	expect([at('2010-01-01'), at('2010-01-20'), at('2010-02-03')]).toEqual([0, 1, 1]);
	expect([at('1990-01-01'), at('2040-01-01')]).toEqual([0, COUNT]);
});

it('the days of a window are open where it is', () => {
	expect(windowDays(null)).toEqual({ first: null, end: null });
	expect(windowDays({ from: '2016', to: null })).toEqual({ first: dayNumber('2016-01-01'), end: null });
	expect(windowDays({ from: null, to: '2016' })).toEqual({ first: null, end: dayNumber('2017-01-01') });
});
