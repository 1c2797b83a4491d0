/** The Arabic of our own words, in the dossier and on borders: none is missing, quotations are the article's, no stray signs. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DOSSIER_FILES } from './assemble';

/** Titles and names that keep their Latin letters outside a quotation: a work's own title, a cable's number, a gazetteer. */
const LATIN_ALLOWED = ['Dangerous Liaisons', '10DAMASCUS159', 'OurAirports', 'OSLK'];

const QUOTATION = /«([^«»]*)»/gu;
const LATIN = /\p{Script=Latin}[\p{Script=Latin}\d]*/gu;
const ARABIC_INDIC_DIGIT = /[\u0660-\u0669\u06F0-\u06F9]/u;
const BIDI_CONTROL = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
const TATWEEL = /\u0640/u;

interface OwnWords {
	at: string;
	ar: string | undefined;
}

/** Every LocalizedText below a value, with its place there: ids where there are any, else numbers. */
function ownWords(value: unknown, at: string): OwnWords[] {
	if (typeof value !== 'object' || value === null) return [];
	if ('en' in value && typeof value.en === 'string')
		return [{ at, ar: 'ar' in value && typeof value.ar === 'string' ? value.ar : undefined }];
	return Object.entries(value).flatMap(([key, child]: [string, unknown]) => {
		const id = typeof child === 'object' && child !== null && 'id' in child ? child.id : undefined;
		return ownWords(child, `${at} ${Array.isArray(value) && typeof id === 'string' ? id : key}`);
	});
}

/** What is wrong with one Arabic text; `quotable` holds the words that it may quote in the article's own language. */
function faults(ar: string | undefined, quotable: string): string[] {
	if (ar === undefined) return ['no Arabic'];
	const found: string[] = [];
	const ours = LATIN_ALLOWED.reduce((text, name) => text.replaceAll(name, ' '), ar.replace(QUOTATION, ' '));
	found.push(...[...ours.matchAll(LATIN)].map(([word]) => `Latin letters outside « »: ${word}`));
	if (/[«»]/u.test(ours)) found.push('« or » without its fellow');
	for (const [, words = ''] of ar.matchAll(QUOTATION))
		if (/\p{Script=Latin}/u.test(words) && !quotes(quotable, words))
			found.push(`not in the excerpts: ${words}`);
	if (ARABIC_INDIC_DIGIT.test(ar)) found.push('Arabic-Indic digits');
	if (BIDI_CONTROL.test(ar)) found.push('a bidi control character');
	if (TATWEEL.test(ar)) found.push('tatweel');
	return found;
}

/** Letter for letter, but for the case of the first letter, which changes where a quotation begins a sentence. */
function quotes(quotable: string, words: string): boolean {
	const rest = words.slice(1);
	return [words.charAt(0).toLowerCase(), words.charAt(0).toUpperCase()].some((first) =>
		quotable.includes(first + rest),
	);
}

function read(file: string): unknown {
	return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
}

const WITH_OUR_WORDS = [
	...DOSSIER_FILES.filter((file) => !['excerpts.json', 'verified.json'].includes(file)).map(
		(file) => `dossier/${file}`,
	),
	'basemap/disputed.json',
];

const excerpts = (read('dossier/excerpts.json') as { exact: string }[]).map(({ exact }) => exact).join('\n');

describe('faults', () => {
	it.each([
		[undefined, ['no Arabic']],
		['زار روما في 26 شباط/فبراير 2018', []],
		['عنوانه Dangerous Liaisons', []],
		['بحسب Reuters', ['Latin letters outside « »: Reuters']],
		['عبارة «last month» (أي: الشهر الماضي)', []],
		['عبارة «Last month» (أي: الشهر الماضي)', []],
		['عبارة «last months»', ['not in the excerpts: last months']],
		['صحيفة «الأخبار', ['« or » without its fellow']],
		['في عام \u0662\u0660\u0661\u0668', ['Arabic-Indic digits']],
		['في عام \u06F2018', ['Arabic-Indic digits']],
		['روما\u200F', ['a bidi control character']],
		['لـ24 قنبلة', ['tatweel']],
	])('of %j', (ar, expected) => {
		expect(faults(ar, 'his counterpart last month.')).toEqual(expected);
	});
});

describe.each(WITH_OUR_WORDS)('the Arabic of %s', (file) => {
	it('stands beside every text of ours and holds nothing that it must not', () => {
		const wrong = ownWords(read(file), file).flatMap(({ at, ar }) =>
			faults(ar, excerpts).map((fault) => `${at}: ${fault}`),
		);
		expect(wrong).toEqual([]);
	});
});

it('finds the texts at all', () => {
	const counted = WITH_OUR_WORDS.flatMap((file) => ownWords(read(file), file));
	expect(counted.length).toBeGreaterThan(200);
});
