import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toTextFragment, withTextFragment } from './text-fragment';

/** The parts of the directive, decoded. */
function partsOf(fragment: string): string[] {
	expect(fragment.startsWith('#:~:text=')).toBe(true);
	return fragment.slice('#:~:text='.length).split(',').map(decodeURIComponent);
}

const long =
	'The envoy of the northern republic, who had been in the capital for a week, is said to have met the minister ' +
	'at the old port on two evenings, and again on the morning of the third day, before the talks were called off.';

describe('toTextFragment', () => {
	it('holds a short excerpt whole', () => {
		expect(toTextFragment('met the minister')).toBe('#:~:text=met%20the%20minister');
	});

	it('encodes what has a meaning in the directive, and what ends a link in plain text', () => {
		expect(toTextFragment('Al-Madina, R&D (“it’s ~ off”)')).toBe(
			'#:~:text=Al%2DMadina%2C%20R%26D%20%28%E2%80%9Cit%E2%80%99s%20%7E%20off%E2%80%9D%29',
		);
	});

	it('encodes Arabic and characters outside the basic plane', () => {
		expect(partsOf(toTextFragment('في دمشق 𐤀'))).toEqual(['في دمشق 𐤀']);
	});

	it('gives a long excerpt by its first and last words', () => {
		expect(partsOf(toTextFragment(long))).toEqual([
			'The envoy of the northern republic,',
			'before the talks were called off.',
		]);
	});

	it('takes more words for the end where the last ones stand in the excerpt before, in any case or accent', () => {
		const end = 'and he did not come back again';
		const [, last] = partsOf(toTextFragment(`${long} So he left, ÂND HE did not come back AGAIN ${end}`));
		expect(last).toBe(`AGAIN ${end}`);
	});

	it('brackets even an excerpt that says the same thing over and over', () => {
		const drone = 'so it went on '.repeat(20).trim();
		const [start = '', end = ''] = partsOf(toTextFragment(drone));
		expect(drone.startsWith(`${start} `)).toBe(true);
		expect(drone.indexOf(end, start.length)).toBe(drone.length - end.length);
	});

	it('holds a long excerpt whole where it has too few words for two ends', () => {
		const few = `${'a'.repeat(90)} b c d e f g h ${'i'.repeat(90)}`;
		expect(partsOf(toTextFragment(few))).toEqual([few]);
	});

	it('holds a long excerpt whole where there are no spaces to cut it at', () => {
		expect(partsOf(toTextFragment('漢'.repeat(200)))).toEqual(['漢'.repeat(200)]);
	});

	it('refuses an excerpt without words', () => {
		expect(() => toTextFragment('  ')).toThrow(RangeError);
	});

	it('always brackets the excerpt, at whole words', () => {
		const word = fc.string({ unit: fc.constantFrom(...'abcdé,&-𐤀م“'), minLength: 1, maxLength: 8 });
		fc.assert(
			fc.property(fc.array(word, { minLength: 1, maxLength: 80 }), (words) => {
				const exact = words.join(' ');
				const fragment = toTextFragment(exact);
				expect(fragment.slice('#:~:text='.length)).toMatch(
					/^(?:[A-Za-z0-9_.]|%[0-9A-F]{2})+(?:,(?:[A-Za-z0-9_.]|%[0-9A-F]{2})+)?$/,
				);
				const [start = '', end] = partsOf(fragment);
				if (end === undefined) expect(start).toBe(exact);
				else {
					expect(exact.startsWith(`${start} `)).toBe(true);
					expect(exact.endsWith(` ${end}`)).toBe(true);
					expect(exact.indexOf(end, start.length)).toBe(exact.length - end.length);
				}
			}),
		);
	});
});

describe('withTextFragment', () => {
	it('adds the directive to an address', () => {
		expect(withTextFragment('https://a.example/b?c=d', 'met him')).toBe(
			'https://a.example/b?c=d#:~:text=met%20him',
		);
	});

	it('keeps a fragment that the address has', () => {
		expect(withTextFragment('https://a.example/#part', 'met')).toBe('https://a.example/#part:~:text=met');
		expect(withTextFragment('https://a.example/#', 'met')).toBe('https://a.example/#:~:text=met');
	});

	it('replaces a directive that the address has', () => {
		expect(withTextFragment('https://a.example/#part:~:text=old', 'met')).toBe(
			'https://a.example/#part:~:text=met',
		);
	});
});
