import { describe, expect, it } from 'vitest';
import { wrapLines } from './wrap-lines';

/** Each letter is one wide. */
const ruler = { widthOf: (word: string) => word.length, space: 1 };

describe('wrapLines', () => {
	it('keeps in one line what fits there', () => {
		expect(wrapLines('one two', 7, ruler)).toEqual(['one two']);
	});

	it('needs no line more than must be, and makes them alike', () => {
		expect(wrapLines('aa bb cc dd ee ff gg', 14, ruler)).toEqual(['aa bb cc dd', 'ee ff gg']);
	});

	it('lets a word that is too long stick out', () => {
		expect(wrapLines('a incomprehensibilities b', 10, ruler)).toEqual(['a', 'incomprehensibilities', 'b']);
	});

	it('has no line of nothing', () => {
		expect(wrapLines('', 10, ruler)).toEqual([]);
		expect(wrapLines('  a  ', 10, ruler)).toEqual(['a']);
	});

	it('never breaks where words must stay together', () => {
		expect(wrapLines('5\u00a0March 2018', 4, ruler)).toEqual(['5\u00a0March', '2018']);
	});
});
