import { describe, expect, it } from 'vitest';
import { markWords } from './mark-words';

const marked = (text: string, phrases: string[]) =>
	markWords(text, phrases)
		.map((run) => (run.marked ? `[${run.text}]` : run.text))
		.join('');

describe('markWords', () => {
	it('marks a phrase where it stands and leaves every letter as it was', () => {
		const text = 'Their main contact person has reportedly been Ali Mamlouk.';
		expect(marked(text, ['reportedly'])).toBe('Their main contact person has [reportedly] been Ali Mamlouk.');
		expect(
			markWords(text, ['reportedly'])
				.map((run) => run.text)
				.join(''),
		).toBe(text);
	});

	it('marks every occurrence', () => {
		expect(marked('said to be, said to do', ['said to'])).toBe('[said to] be, [said to] do');
	});

	it('does not mark a part of a longer word', () => {
		expect(marked('reportedly he reported it', ['reported'])).toBe('reportedly he [reported] it');
	});

	it('joins phrases that overlap or touch', () => {
		expect(marked('it is also said to be so', ['is also said', 'said to'])).toBe(
			'it [is also said to] be so',
		);
	});

	it('marks a phrase at either end of the text', () => {
		expect(markWords('seems so', ['seems'])[0]).toEqual({ text: 'seems', marked: true });
		expect(markWords('it seems', ['seems']).at(-1)).toEqual({ text: 'seems', marked: true });
	});

	it('gives one unmarked run where there is nothing to mark, and none for an empty text', () => {
		expect(markWords('as it is', [])).toEqual([{ text: 'as it is', marked: false }]);
		expect(markWords('', [])).toEqual([]);
	});

	it('refuses a phrase that the text does not hold', () => {
		expect(() => markWords('He visited Rome.', ['allegedly'])).toThrow(RangeError);
		expect(() => markWords('He visited Rome.', [''])).toThrow(RangeError);
	});
});
