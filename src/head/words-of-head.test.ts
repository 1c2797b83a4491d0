import { describe, expect, it } from 'vitest';
import { wordsOfHead } from './words-of-head';

const page = (title: string, description: string) =>
	`<head><title>${title}</title><meta name="description" content="${description}"/></head><svg><title>x</title></svg>`;

describe('wordsOfHead', () => {
	it('has the title without the name of the site', () => {
		expect(wordsOfHead(page('Rome · Place · Liaison Atlas', 'Told.'), ' · Liaison Atlas')).toEqual({
			title: 'Rome · Place',
			description: 'Told.',
		});
	});

	it('leaves a title that is the name of the site', () => {
		expect(wordsOfHead(page('Liaison Atlas', 'Told.'), ' · Liaison Atlas').title).toBe('Liaison Atlas');
	});

	it('has text, not markup', () => {
		expect(wordsOfHead(page('A &amp; &lt;b>', 'He said &quot;no&quot;'), '!')).toEqual({
			title: 'A & <b>',
			description: 'He said "no"',
		});
	});

	it('complains of a page without either', () => {
		expect(() => wordsOfHead('<head><title>x</title></head>', '')).toThrow('no description');
	});
});
