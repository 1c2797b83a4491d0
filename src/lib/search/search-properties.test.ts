import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageDossier } from '../../../tests/fixtures/page-dossier';
import { foldLetters } from './fold-letters';
import { foundWords, partShown } from './mark-found';
import { scriptPairs } from './script-pairs';
import { searchIndex } from './search-index';
import { vocabularyOf } from './terms-of';
import { soughtWords } from './typed-words';
import { wordsOf } from './words-of';

/** Letters, marks, signs and spaces that meet in real texts, and any other. */
const text = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 60 }),
	fc
		.array(
			fc.constantFrom(
				...[
					'Mamlouk',
					'al-',
					'As-Sisi',
					'’s',
					'U.S.',
					' ',
					'-',
					'…',
					'مملوك',
					'وال',
					'ة',
					'\u064e',
					'\u0640',
				],
				...['e\u0301', '\u{1d538}', '‘', 'ʿ', '2018', '٢٠١٨', '\n', 'Kh', 'x'],
			),
			{ maxLength: 12 },
		)
		.map((parts) => parts.join('')),
);
const LETTER = /[\p{L}\p{N}]/u;
const PART_OF_LETTER = /[\p{M}\u0640]/u;

describe('the words of a text', () => {
	it('lie within it, in order, apart, and hold all its letters and figures', () => {
		fc.assert(
			fc.property(text, (given) => {
				let at = 0;
				let between = '';
				for (const { start, end, bare } of wordsOf(given)) {
					expect(start).toBeGreaterThanOrEqual(at);
					expect(end).toBeGreaterThan(start);
					expect(end).toBeLessThanOrEqual(given.length);
					expect(given.slice(start, end).replaceAll('.', '')).toContain(bare);
					between += given.slice(at, start);
					at = end;
				}
				expect(LETTER.test(between + given.slice(at))).toBe(false);
			}),
			{ numRuns: 500 },
		);
	});

	it('are folded to the same letters once or twice, whatever marks they carry', () => {
		fc.assert(
			fc.property(text, (given) => {
				const once = foldLetters(given);
				expect(foldLetters(once)).toBe(once);
				expect(/\p{M}/u.test(once)).toBe(false);
			}),
		);
	});
});

describe('what is marked', () => {
	const names = [
		['Ali Mamlouk', 'علي مملوك'],
		['Cairo', 'القاهرة'],
	];

	it('lies within the text, is whole words of it, and no more than the words that were found', () => {
		fc.assert(
			fc.property(text, text, (given, typed) => {
				const vocabulary = vocabularyOf([given]);
				const sought = soughtWords(typed, { vocabulary, pairs: scriptPairs(names, vocabulary) });
				const words = wordsOf(given).map(({ start, end }) => `${start} ${end}`);
				const { marks, found } = foundWords(given, sought, vocabulary);
				for (const { start, end } of marks) {
					expect(words).toContain(`${start} ${end}`);
					expect(given[end] !== undefined && PART_OF_LETTER.test(given[end])).toBe(false);
				}
				expect(found.size > 0).toBe(marks.length > 0);
			}),
			{ numRuns: 500 },
		);
	});

	it('is every word of a text that is sought by itself', () => {
		fc.assert(
			fc.property(text, (given) => {
				const vocabulary = vocabularyOf([given]);
				const knowledge = { vocabulary, pairs: scriptPairs([], vocabulary) };
				for (const { start, end } of wordsOf(given)) {
					const sought = soughtWords(given.slice(start, end), knowledge);
					if (sought.length > 0)
						expect(foundWords(given, sought, vocabulary).marks).toContainEqual({ start, end });
				}
			}),
		);
	});

	it('is in the part that is shown, which has no more words than have room in it, or one', () => {
		fc.assert(
			fc.property(text, fc.integer({ min: 1, max: 60 }), fc.nat(), (given, length, which) => {
				const words = wordsOf(given);
				const word = words[which % Math.max(1, words.length)];
				const marks = word ? [{ start: word.start, end: word.end }] : [];
				const { start, end } = partShown(given, marks, length);
				expect(start).toBeGreaterThanOrEqual(0);
				expect(end).toBeLessThanOrEqual(given.length);
				for (const mark of marks) {
					expect(start).toBeLessThanOrEqual(mark.start);
					expect(end).toBeGreaterThanOrEqual(mark.end);
					const shown = words.filter((one) => one.start >= start && one.end <= end);
					const room = (shown.at(-1)?.end ?? 0) - (shown[0]?.start ?? 0);
					expect(room).toBeLessThanOrEqual(length + mark.end - mark.start);
				}
			}),
			{ numRuns: 500 },
		);
	});
});

describe('a search', () => {
	it('finds only what has each word that was typed, and marks at least one of them in each', async () => {
		const { dossier, names } = pageDossier('en');
		const index = await searchIndex(dossier, 'en', names);
		const words = [
			...new Set(dossier.excerpts.flatMap(({ exact }) => wordsOf(exact).map(({ bare }) => bare))),
		];
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom(...words, 'مملوك', 'القاهرة'), { minLength: 1, maxLength: 3 }),
				(typed) => {
					const { groups, total } = index.search(typed.join(' '), Infinity);
					expect(groups.reduce((sum, { things }) => sum + things.length, 0)).toBe(total);
					for (const { things } of groups)
						for (const { name, because } of things)
							expect(name.marks.length + (because?.marks.length ?? 0)).toBeGreaterThan(0);
				},
			),
		);
	});
});
