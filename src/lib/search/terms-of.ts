/**
 * What a word is found by. The index and what somebody types go through the same rules; they differ in that a text says by
 * a capital what can be a name, and somebody who types may leave it out.
 */
import { withoutArticle, withoutParticle } from './arabic-forms';
import { foldLetters } from './fold-letters';
import { latinSpellings } from './latin-spellings';
import { wordsOf, type Word } from './words-of';

/** Terms of spellings are kept apart from terms of letters by a sign that no word has in it. */
const SPELLING = '~';

const ARABIC = /^\p{Script=Arabic}/u;
const CAPITAL = /^\p{Lu}/u;
const POSSESSIVE = /^(.+)['’‘`´]s$/iu;

/** The words of the Arabic texts that are searched, for `withoutParticle`. */
export type Vocabulary = ReadonlySet<string>;

/** By its letters: as it is written, and without what is only written together with it. */
function letterTerms({ bare, article }: Word, vocabulary: Vocabulary): string[] {
	const folded = foldLetters(bare);
	if (folded === '') return [];
	if (ARABIC.test(bare))
		return [...withoutArticle(bare, folded), ...withoutParticle(folded, (rest) => vocabulary.has(rest))];
	const owner = POSSESSIVE.exec(bare)?.[1];
	return [folded, ...(owner === undefined ? [] : [foldLetters(owner)]), ...(article ? [`al${folded}`] : [])];
}

/** By how a name can be spelt. */
function spellingTerms({ bare }: Word): string[] {
	const name = POSSESSIVE.exec(bare)?.[1] ?? bare;
	return latinSpellings(foldLetters(name)).map((spelling) => SPELLING + spelling);
}

/** All that a word of a text is found by: each once, the word as it is written first. */
export function termsOfWord(word: Word, vocabulary: Vocabulary): string[] {
	const spellings = CAPITAL.test(word.bare) ? spellingTerms(word) : [];
	return [...new Set([...letterTerms(word, vocabulary), ...spellings])];
}

/** What a word that somebody has typed is looked for by: its letters, surer, and spellings. */
export function termsOfTyped(word: Word, vocabulary: Vocabulary): { letters: string[]; spellings: string[] } {
	return { letters: [...new Set(letterTerms(word, vocabulary))], spellings: spellingTerms(word) };
}

/** The words of Arabic texts, with and without their articles. */
export function vocabularyOf(texts: Iterable<string>): Vocabulary {
	const vocabulary = new Set<string>();
	for (const text of texts) {
		if (!/\p{Script=Arabic}/u.test(text)) continue;
		for (const { bare } of wordsOf(text))
			if (ARABIC.test(bare)) for (const form of withoutArticle(bare, foldLetters(bare))) vocabulary.add(form);
	}
	return vocabulary;
}
