// The catalogues of messages: each language has every message, with the same values in it, and words for every case.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Variants {
	declarations: string[];
	selectors: string[];
	match: Record<string, string>;
}
type Message = string | [Variants];
type Catalogue = Record<string, Message>;

const folder = new URL('../../src/lib/text/messages/', import.meta.url);
const read = (language: string): Catalogue => {
	const { $schema: _, ...messages } = JSON.parse(
		readFileSync(new URL(`${language}.json`, folder), 'utf8'),
	) as Catalogue;
	return messages;
};
const settings = JSON.parse(
	readFileSync(new URL('../../project.inlang/settings.json', import.meta.url), 'utf8'),
) as { baseLocale: string; locales: string[] };
const base = read(settings.baseLocale);
const others = settings.locales.filter((language) => language !== settings.baseLocale);

const texts = (message: Message | undefined): string[] =>
	message === undefined ? [] : typeof message === 'string' ? [message] : Object.values(message[0].match);
const values = (message: Message | undefined): string[] =>
	[...new Set(texts(message).flatMap((text) => text.match(/\{\w+\}/g) ?? []))].sort();

/** `kind=host` and so on; the amounts of a plural differ from language to language, as the language counts. */
const cases = (message: Message | undefined): string[] =>
	typeof message === 'object'
		? Object.keys(message[0].match).filter((key) => !key.startsWith('amount='))
		: [];
const amounts = (message: Message | undefined): string[] =>
	typeof message === 'object'
		? Object.keys(message[0].match).flatMap((key) => /^amount=(\w+)$/.exec(key)?.[1] ?? [])
		: [];

describe('the settings', () => {
	it('name every catalogue that there is', () => {
		expect(readdirSync(folder).sort()).toEqual(settings.locales.map((language) => `${language}.json`).sort());
	});
});

describe.each(others)('the catalogue in %s', (language) => {
	const catalogue = read(language);

	it('has every message, in the same order, and no other', () => {
		expect(Object.keys(catalogue)).toEqual(Object.keys(base));
	});

	it.each(Object.keys(base))('words %s with the same values and for the same cases', (key) => {
		expect(cases(catalogue[key])).toEqual(cases(base[key]));
		expect(values(catalogue[key])).toEqual(values(base[key]));
		expect(texts(catalogue[key]).filter((text) => text.trim() === '')).toEqual([]);
	});

	it('is not written in the words of the base language', () => {
		const same = Object.keys(base).filter((key) => {
			const text = base[key];
			// Values alone, units and names have no words.
			return (
				typeof text === 'string' && /[a-z]{4,}/.test(text.replace(/\{\w+\}/g, '')) && catalogue[key] === text
			);
		});
		// A licence asks for these words.
		expect(same).toEqual(['basemap_osm_contributors']);
	});
});

describe.each(settings.locales)('plurals in %s', (language) => {
	const catalogue = read(language);
	const counted = Object.keys(catalogue).filter((key) => amounts(catalogue[key]).length > 0);
	const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories;

	it('are there', () => {
		expect(counted).not.toEqual([]);
	});

	it.each(counted)('%s has words for every amount that the language tells apart', (key) => {
		expect(amounts(catalogue[key]).sort()).toEqual([...wanted].sort());
	});
});
