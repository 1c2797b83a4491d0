import { expect, it } from 'vitest';
import { textWidth } from '$lib/picture/text-width';
import { wrapped } from './wrapped';

it('keeps every word, in lines of at most the width', () => {
	const text = 'This is what one article said on 5 March 2018. Later events are not in it.';
	const lines = wrapped(text, 160, 12);
	expect(lines.length).toBeGreaterThan(2);
	expect(lines.join(' ')).toBe(text);
	for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(160);
});

it('gives a word that is too long a line of its own', () => {
	expect(wrapped('a https://an.address.example/that/is/long b', 60, 12)).toEqual([
		'a',
		'https://an.address.example/that/is/long',
		'b',
	]);
});

it('has no line for no words', () => {
	expect(wrapped('  ', 100, 12)).toEqual([]);
});
