import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findExcerpt } from './excerpt-matcher';

const quote = (exact: string, prefix = '', suffix = '') => ({ exact, prefix, suffix });
const text = 'Title\nThe envoy met the minister. Later 𐤀 met the envoy in دمشق; the envoy met nobody else.';

describe('findExcerpt', () => {
	it('finds words that stand in the text once', () => {
		expect(findExcerpt(text, quote('the minister'))).toEqual({ status: 'found', start: 20, end: 32 });
	});

	it('counts code points, not UTF-16 units', () => {
		const start = [...text].indexOf('د');
		expect(findExcerpt(text, quote('دمشق'))).toEqual({ status: 'found', start, end: start + 4 });
	});

	it('tells one place from another by what stands right before and after', () => {
		expect(findExcerpt(text, quote('envoy met', 'The '))).toMatchObject({ status: 'found', start: 10 });
		expect(findExcerpt(text, quote('envoy', '', ' in'))).toMatchObject({ status: 'found', start: 50 });
	});

	it('says how many places there are when the context does not tell', () => {
		expect(findExcerpt(text, quote('envoy met'))).toEqual({ status: 'ambiguous', count: 2 });
	});

	it('counts places that overlap', () => {
		expect(findExcerpt('ha ha ha', quote('ha ha'))).toEqual({ status: 'ambiguous', count: 2 });
	});

	it.each([
		['exact', quote('The envoys met')],
		['exact', quote('the envoy met the minister')],
		['prefix', quote('the minister', 'the envoy met ')],
		['suffix', quote('the minister', 'met ', ';')],
		['context', quote('the envoy', '; ', ' in')],
		['context', quote('the minister', 'saw ', ';')],
	])('names the %s as what failed', (failed, wanted) => {
		expect(findExcerpt(text, wanted)).toEqual({ status: 'orphan', failed });
	});

	it('finds nothing across the boundary of a segment', () => {
		expect(findExcerpt(text, quote('Title\nThe'))).toEqual({ status: 'orphan', failed: 'exact' });
		expect(findExcerpt(text, quote('The', 'Title\n'))).toEqual({ status: 'orphan', failed: 'prefix' });
	});

	it('does not take half a character for a match', () => {
		expect(findExcerpt('a𐤀b', quote('\udd00b'))).toMatchObject({ status: 'orphan' });
		expect(findExcerpt('a𐤀b', quote('a', '', '\ud802'))).toMatchObject({ status: 'orphan' });
	});

	it('refuses an excerpt without words', () => {
		expect(() => findExcerpt(text, quote(''))).toThrow(RangeError);
	});
});

describe('for any text', () => {
	const letters = fc.constantFrom('a', 'b', ' ', '-', '’', '𐤀', '𐤁', 'م', 'د', 'ِ', 'é', 'e\u0301');
	const piece = fc.array(letters, { maxLength: 30 }).map((list) => list.join(''));
	const someText = piece.filter((list) => list !== '');
	/** A text cut in five: what is before, prefix, exact, suffix, what is after. */
	const cut = fc
		.tuple(someText, fc.array(fc.nat(60), { minLength: 4, maxLength: 4 }))
		.map(([whole, cuts]) => {
			const points = [...whole];
			const [a = 0, b = 0, c = 0, d = 0] = cuts.map((n) => n % (points.length + 1)).sort((x, y) => x - y);
			const slice = (from: number, to?: number) => points.slice(from, to).join('');
			return { whole, prefix: slice(a, b), exact: slice(b, c), suffix: slice(c, d), start: b, end: c };
		})
		.filter(({ exact }) => exact !== '');

	it('finds a substring at its code points once the context reaches far enough', () => {
		fc.assert(
			fc.property(cut, ({ whole, exact, start, end }) => {
				const points = [...whole];
				const context = { prefix: points.slice(0, start).join(''), suffix: points.slice(end).join('') };
				expect(findExcerpt(whole, { exact, ...context })).toEqual({ status: 'found', start, end });
			}),
		);
	});

	it('agrees with a comparison of every place, code point by code point', () => {
		fc.assert(
			fc.property(cut, someText, ({ prefix, exact, suffix, whole }, elsewhere) => {
				for (const searched of [whole, elsewhere, whole + elsewhere]) {
					const points = [...searched];
					const wanted = [...prefix, ...exact, ...suffix];
					const places = points
						.map((_, at) => at)
						.filter((at) => wanted.every((point, offset) => points[at + offset] === point));
					const match = findExcerpt(searched, { prefix, exact, suffix });
					if (places.length === 0) expect(match.status).toBe('orphan');
					else if (places.length > 1) expect(match).toEqual({ status: 'ambiguous', count: places.length });
					else {
						const start = (places[0] ?? 0) + [...prefix].length;
						expect(match).toEqual({ status: 'found', start, end: start + [...exact].length });
					}
				}
			}),
		);
	});

	it('never finds an excerpt in which one character was changed', () => {
		fc.assert(
			fc.property(cut, fc.nat(), fc.constantFrom('x', '?', '𐤂', 'ر'), (given, place, other) => {
				const points = [...given.exact];
				points[place % points.length] = other;
				const match = findExcerpt(given.whole, { ...given, exact: points.join('') });
				expect(match).toEqual({ status: 'orphan', failed: 'exact' });
			}),
		);
	});
});
