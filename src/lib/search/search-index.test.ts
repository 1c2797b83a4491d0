import { beforeAll, describe, expect, it } from 'vitest';
import { pageDossier } from '../../../tests/fixtures/page-dossier';
import { realDossier } from '../../../tests/fixtures/real-dossier';
import { documentsOf } from './documents';
import type { FoundThing } from './found-thing';
import { otherNames } from './other-names';
import { searchIndex, type Found, type SearchIndex } from './search-index';

const LANGUAGES = ['en', 'ar'] as const;
const indexes = {} as Record<(typeof LANGUAGES)[number], SearchIndex>;

beforeAll(async () => {
	for (const language of LANGUAGES) {
		const { dossier, names } = pageDossier(language);
		indexes[language] = await searchIndex(dossier, language, names);
	}
});

const things = ({ groups }: Found): FoundThing[] => groups.flatMap((group) => group.things);
const keys = (found: Found): string[] => things(found).map(({ kind, id }) => `${kind}/${id}`);
const markedWords = (thing: FoundThing): string[] =>
	[thing.name, ...(thing.because ? [thing.because] : [])].flatMap(({ text, marks }) =>
		marks.map(({ start, end }) => text.slice(start, end)),
	);

describe.each(LANGUAGES)('a search on pages in “%s”', (language) => {
	const find = (typed: string): Found => indexes[language].search(typed);

	it.each([
		[['Mamlouk', 'Mamluk', 'mamluk', 'MAMLOUK', 'Mamlūk', 'مملوك', 'مَمْلوك', 'ممـلوك'], 'party/ali-mamlouk'],
		[['Hmeimim', 'Khmeimim', 'Humaymim', 'hemeimeem', 'حميميم'], 'place/hmeimim'],
		[['Fawzi', 'fawzy', 'Fauzi', 'فوزي', 'فوزى', 'Khalid Fawzi', 'خالد فوزي'], 'party/khaled-fawzi'],
		[['Cairo', 'القاهرة', 'القاهره', 'قاهرة'], 'place/cairo'],
		[['al-Assad', 'Assad', 'Asad', 'alassad', 'al assad', 'الأسد', 'الاسد', 'اسد'], 'party/bashar-al-assad'],
		[['al-Hassan', 'Hasan', 'Wissam Hassan', 'الحسن', 'حسن'], 'party/wissam-al-hassan'],
		[['Kalın', 'kalin', 'قالن'], 'party/ibrahim-kalin'],
		[['Damascus', 'دمشق'], 'place/damascus'],
		[['مصر', 'وَمِصر'], 'party/egypt'],
	])('finds the same things by %s, among them %s', (spellings, wanted) => {
		for (const typed of spellings)
			expect([typed, keys(find(typed))]).toEqual([typed, expect.arrayContaining([wanted])]);
		const [first = '', ...others] = spellings.map((typed) => keys(find(typed)).sort().join(' '));
		if (!spellings.some((typed) => typed.includes(' ')))
			for (const other of others) expect(other).toBe(first);
	});

	it('finds passages in their own language by names in the other script, and marks their own words', () => {
		const passages = things(find('مملوك')).filter(({ kind }) => kind === 'passage');
		expect(passages.length).toBeGreaterThan(10);
		for (const passage of passages) {
			expect(new Set(markedWords(passage))).toEqual(
				new Set(passage.name.text.match(/Mamlouk(?:’s)?/g) ?? ['none']),
			);
			expect(passage.name).toMatchObject({ language: 'en', direction: 'ltr' });
		}
	});

	it('finds a word that is in a passage alone, and leads to the passage on the page of its contact', () => {
		const found = find('opportune');
		expect(keys(found)).toEqual(['passage/benjamin-embed']);
		expect(things(found)).toMatchObject([
			{ page: { kind: 'contact', id: 'benjamin-in-damascus' }, anchor: 'benjamin-embed' },
		]);
	});

	it('finds beginnings of words, and what has all of them', () => {
		expect(keys(find('Mamlouk R')).sort()).toEqual(keys(find('Mamlouk')).sort());
		expect(keys(find('explos'))).toContain('passage/samaha-supplied');
		const both = keys(find('Mamlouk Rome'));
		expect(both).toEqual(expect.arrayContaining(['contact/mamlouk-in-rome', 'passage/rome-visit']));
		expect(both).not.toContain('place/rome');
	});

	it('does not take one name for another', () => {
		for (const [typed, other] of [
			['Hussein', 'party/wissam-al-hassan'],
			['Fawaz', 'party/khaled-fawzi'],
			['Minniti', 'party/alberto-manenti'],
			['Kahl', 'party/ibrahim-kalin'],
			['Hama', 'place/hmeimim'],
			['حسين', 'party/wissam-al-hassan'],
			['Walid', 'party/khaled-fawzi'],
			['must', 'passage/benjamin-embed'],
		] as const)
			expect([typed, keys(find(typed))]).toEqual([typed, expect.not.arrayContaining([other])]);
	});

	it('finds nothing where nothing is, and asks nothing of what is no word', () => {
		expect(find('Zanzibar')).toEqual({ asked: true, total: 0, groups: [] });
		for (const typed of ['', '  ', '…', '“”', '-', 'm', 'م'])
			expect(find(typed)).toEqual({ asked: false, total: 0, groups: [] });
	});

	it('gives first what is called so', () => {
		for (const [typed, first] of [
			['Mamlouk', 'party/ali-mamlouk'],
			['فوزي', 'party/khaled-fawzi'],
			['Damascus', 'place/damascus'],
			['القاهرة', 'place/cairo'],
			['Hmeimim', 'place/hmeimim'],
			['Samaha', 'party/michel-samaha'],
		] as const)
			expect([typed, keys(find(typed))[0]]).toEqual([typed, first]);
	});

	it('says how many there are where it gives the first of them', () => {
		const { total, groups } = indexes[language].search('Mamlouk', 2);
		for (const group of groups) expect(group.things.length).toBe(Math.min(2, group.total));
		expect(groups.reduce((sum, group) => sum + group.total, 0)).toBe(total);
		expect(groups.find(({ kind }) => kind === 'contact')?.total).toBeGreaterThan(8);
	});

	it('finds each thing by its own name, and each passage by its words, among the first three', () => {
		const { dossier, names } = pageDossier(language);
		for (const { kind, id, texts } of documentsOf(dossier, language, names)) {
			const found = things(find(texts[0]?.text ?? ''));
			const first = found.slice(0, 3);
			expect([texts[0]?.text, first.map((thing) => `${thing.kind}/${thing.id}`)]).toEqual([
				texts[0]?.text,
				expect.arrayContaining([`${kind}/${id}`]),
			]);
		}
	});

	it('gives a reason for each thing: a word of its own texts', () => {
		for (const typed of ['Mamlouk', 'مملوك', 'visit Damascus', 'intell', 'بحسب', 'Carnegie'])
			for (const thing of things(find(typed)))
				expect([typed, thing.id, markedWords(thing)]).not.toContainEqual([]);
	});
});

describe('what an Arabic word is written together with', () => {
	it('does not hide it', () => {
		const keysOf = (typed: string) => keys(indexes.ar.search(typed));
		// “ومانينتي” in the text: and Manenti.
		expect(keysOf('مانينتي')).toContain('contact/mamlouk-in-rome');
		// “لأردوغان”: to Erdogan; it is no word by itself in the texts, so it is found as it is written.
		expect(keysOf('والقاهرة')).toEqual(keysOf('القاهرة'));
		expect(keysOf('يروت')).toEqual([]);
	});
});

describe('a whole dossier', () => {
	it('has the names of all its languages in itself', async () => {
		const dossier = realDossier();
		const index = await searchIndex(dossier, 'en', otherNames(dossier, 'en'));
		for (const typed of ['فوزي', 'Fawzi', 'المخابرات', 'footage'])
			expect(keys(index.search(typed))).toEqual(keys(indexes.en.search(typed)));
	});
});
