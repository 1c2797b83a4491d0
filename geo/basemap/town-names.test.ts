import { describe, expect, it } from 'vitest';
import names from './town-names.json' with { type: 'json' };

describe('the names of towns that were checked by hand', () => {
	it('are one for each town', () => {
		expect(new Set(names.map(({ id }) => id)).size).toBe(names.length);
	});

	it('are written in Arabic letters as gazetteers write them: without vowels, at most a doubled letter', () => {
		for (const { id, ar } of names)
			expect(ar, String(id)).toMatch(/^(?:[\u0621-\u064a]\u0651?)+(?: [\u0621-\u064a]+)*$/u);
	});

	it('are in English without the marks of a transliteration', () => {
		for (const { id, en } of names as { id: number; en?: string }[])
			if (en) expect(en, String(id)).toMatch(/^\p{Lu}[a-zéA-Z'-]+( [a-zA-Z'-]+)*$/u);
	});
});
