/**
 * What somebody has typed, as words that each have to be found, and as the terms by which each of them is.
 */
import { foldLetters } from './fold-letters';
import type { ScriptPairs } from './script-pairs';
import { termsOfTyped, type Vocabulary } from './terms-of';
import { wordsOf, type Word } from './words-of';

export interface SoughtTerm {
	term: string;
	/** Whether longer terms that begin with it count, too. */
	prefix: boolean;
	/** How much it says that it is found, from 0 to 1. */
	weight: number;
}

/** One word: any of its terms will do. */
export type SoughtWord = readonly SoughtTerm[];

/** A name in another script says less than the letters themselves, another spelling less than that. */
const WEIGHTS = { letters: 1, otherScript: 0.8, spelling: 0.6 } as const;

/** Beginnings of so many letters count while the word is being typed, and once others follow it. */
const SHORTEST_BEGINNING = { last: 2, other: 3 } as const;

/** They are part of a name now and then, and never tell one from another. */
const ARTICLES: ReadonlySet<string> = new Set(['al', 'el', 'ال']);

/** What a dossier says of its own words and names. */
export interface Knowledge {
	vocabulary: Vocabulary;
	pairs: ScriptPairs;
}

export function soughtWords(typed: string, knowledge: Knowledge): SoughtWord[] {
	const words = wordsOf(typed);
	const isLast = (word: Word): boolean => word.end === typed.length;
	const telling = words.filter(({ bare }) => !ARTICLES.has(foldLetters(bare)));
	return (
		(telling.length > 0 ? telling : words)
			.map((word) => ({ word, shortest: SHORTEST_BEGINNING[isLast(word) ? 'last' : 'other'] }))
			// The first letter of a word says nothing yet.
			.filter(({ word, shortest }) => !isLast(word) || foldLetters(word.bare).length >= shortest)
			.map(({ word, shortest }) => soughtWord(word, shortest, knowledge))
			.filter((terms) => terms.length > 0)
	);
}

function soughtWord(word: Word, shortest: number, { vocabulary, pairs }: Knowledge): SoughtWord {
	const { letters, spellings } = termsOfTyped(word, vocabulary);
	const prefix = (letters[0] ?? '').length >= shortest;
	const terms = new Map<string, SoughtTerm>();
	const seek = (some: readonly string[], isPrefix: boolean, weight: number): void => {
		for (const term of some) if (!terms.has(term)) terms.set(term, { term, prefix: isPrefix, weight });
	};
	seek(letters, prefix, WEIGHTS.letters);
	const own = [...letters, ...spellings];
	for (const same of sameInOtherScript(own, prefix, pairs)) {
		const other = termsOfTyped(same, vocabulary);
		seek(other.letters, false, WEIGHTS.otherScript);
		seek(other.spellings, false, WEIGHTS.spelling);
	}
	seek(spellings, prefix, WEIGHTS.spelling);
	return [...terms.values()];
}

function sameInOtherScript(terms: readonly string[], prefix: boolean, pairs: ScriptPairs): readonly Word[] {
	if (!prefix) return terms.flatMap((term) => pairs.get(term) ?? []);
	return [...pairs].flatMap(([key, words]) => (terms.some((term) => key.startsWith(term)) ? words : []));
}

/** Whether a word of a text, by its terms, is one that was sought. */
export function isSought(termsOfWord: readonly string[], sought: SoughtWord): boolean {
	return sought.some(({ term, prefix }) =>
		termsOfWord.some((found) => (prefix ? found.startsWith(term) : found === term)),
	);
}
