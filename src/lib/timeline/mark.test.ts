import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from './day-number';
import { inBlocks, markOf, piecesOf } from './mark';
import type { EndCertainty } from '$lib/dossier/time-span';
import type { Span } from './span';
import { xOfDay } from './time-scale';

const scale = { first: dayNumber('2010-01-01'), end: dayNumber('2018-04-01'), width: 900 };
const days = (first: string | null, last: string | null) => ({
	first: first === null ? null : dayNumber(first),
	last: last === null ? null : dayNumber(last),
});
const end = fc.constantFrom<EndCertainty>('stated', 'about', 'uncertain', 'open', 'unknown');
const day = fc.integer({ min: scale.first - 1000, max: scale.end });
const span: fc.Arbitrary<Span> = fc
	.tuple(fc.option(day), fc.option(day), end, end)
	.filter(([a, b]) => a !== null || b !== null)
	.map(([a, b, before, after]) => ({
		first: a !== null && b !== null ? Math.min(a, b) : a,
		last: a !== null && b !== null ? Math.max(a, b) : b,
		before,
		after,
	}));

describe('markOf', () => {
	it('is solid over the days that the text states', () => {
		const mark = markOf({ ...days('2017-01-01', '2017-12-31'), before: 'stated', after: 'stated' }, scale);
		expect(mark).toEqual({
			from: xOfDay(scale, dayNumber('2017-01-01')),
			to: xOfDay(scale, dayNumber('2018-01-01')),
			fadeBefore: 0,
			fadeAfter: 0,
		});
	});

	it('fades beyond both ends of what is about', () => {
		const mark = markOf({ ...days('2016-01-01', '2016-12-31'), before: 'about', after: 'about' }, scale);
		expect(mark.from).toBe(xOfDay(scale, dayNumber('2016-01-01')));
		expect([mark.fadeBefore, mark.fadeAfter]).toEqual([14, 14]);
	});

	it('is an edge that fades towards the past where nothing bounds its beginning', () => {
		const mark = markOf({ ...days(null, '2011-12-31'), before: 'unknown', after: 'stated' }, scale);
		expect(mark.to).toBe(xOfDay(scale, dayNumber('2012-01-01')));
		expect(mark.to - mark.from).toBe(3);
		expect(mark.fadeBefore).toBeGreaterThan(14);
		expect(mark.fadeAfter).toBe(0);
	});

	it('fades within its span where its end is open until the article', () => {
		const mark = markOf({ ...days('2015-01-01', '2018-03-05'), before: 'stated', after: 'open' }, scale);
		expect(mark.to + mark.fadeAfter).toBeCloseTo(xOfDay(scale, dayNumber('2018-03-06')));
		expect(mark.fadeAfter).toBeGreaterThan(14);
	});

	it('never draws a day too small to be seen', () => {
		const mark = markOf({ ...days('2013-08-01', '2013-08-01'), before: 'stated', after: 'stated' }, scale);
		expect(mark.to - mark.from).toBeCloseTo(5);
	});

	it('fades at each end that is not stated, at no other, and stays on the line', () => {
		fc.assert(
			fc.property(span, (span) => {
				const mark = markOf(span, scale);
				expect(mark.to).toBeGreaterThan(mark.from);
				if (span.before === 'stated' && span.first !== null) expect(mark.fadeBefore).toBe(0);
				if (span.after === 'stated' && span.last !== null) expect(mark.fadeAfter).toBe(0);
				if (span.before !== 'stated' && mark.from > 0) expect(mark.fadeBefore).toBeGreaterThan(0);
				expect(mark.from - mark.fadeBefore).toBeGreaterThanOrEqual(-5);
				expect(mark.to + mark.fadeAfter).toBeLessThanOrEqual(scale.width + 5);
			}),
		);
	});
});

it('a fade breaks up and pales outwards, within its length', () => {
	const pieces = piecesOf({ from: 100, to: 120, fadeBefore: 40, fadeAfter: 0 });
	const [solid, ...fade] = pieces;
	expect(solid).toEqual({ x: 100, width: 20, opacity: 1 });
	expect(fade.map(({ opacity }) => opacity)).toEqual(
		[...fade.map(({ opacity }) => opacity)].sort((a, b) => b - a),
	);
	for (const { x, width } of fade) {
		expect(x).toBeGreaterThanOrEqual(60 - 1e-9);
		expect(x + width).toBeLessThan(100);
	}
});

it('cuts what was on several occasions into even blocks that fill it, and leaves a short piece whole', () => {
	fc.assert(
		fc.property(fc.double({ min: 1, max: 900, noNaN: true }), (width) => {
			const blocks = inBlocks({ x: 7, width, opacity: 1 });
			expect(blocks[0]?.x).toBe(7);
			const last = blocks.at(-1);
			expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(7 + width);
			for (const block of blocks) expect(block.width).toBeGreaterThan(width < 12 ? 0 : 2);
			for (const [index, { x }] of blocks.entries())
				if (index > 0)
					expect(x).toBeGreaterThan((blocks[index - 1]?.x ?? 0) + (blocks[index - 1]?.width ?? 0));
		}),
	);
	expect(inBlocks({ x: 0, width: 9, opacity: 1 })).toHaveLength(1);
	expect(inBlocks({ x: 0, width: 30, opacity: 1 }).length).toBeGreaterThan(2);
});
