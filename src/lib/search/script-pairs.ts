/**
 * Which words of two scripts are the same name, as the dossier itself calls its people and places: مملوك and Mamlouk, since
 * there is somebody called علي مملوك and Ali Mamlouk. Nothing is transliterated that no name of the dossier bears out.
 *
 *     Ali   Mamlouk        Damascus
 *      l     m m l k           ·         one word each: they are the same, whatever their sounds
 *     علي    مملوك            دمشق
 */
import { withoutArticle } from './arabic-forms';
import { foldLetters } from './fold-letters';
import { latinSpellings } from './latin-spellings';
import { termsOfTyped, type Vocabulary } from './terms-of';
import { wordsOf, type Word } from './words-of';

/** Consonants that both scripts write. Those of the throat are left out: Latin letters have them now and then. */
const ARABIC_SOUNDS: Readonly<Record<string, string>> = {
	...{ ب: 'b', ت: 't', ث: 't', ج: 'j', خ: 'k', د: 'd', ذ: 'd', ر: 'r', ز: 'z', س: 's', ش: 'x' },
	...{ ص: 's', ض: 'd', ط: 't', ظ: 'z', غ: 'g', ف: 'f', ق: 'k', ك: 'k', ل: 'l', م: 'm', ن: 'n' },
};

const isArabic = (word: string): boolean => /^\p{Script=Arabic}/u.test(word);

/** The consonants of a word, in letters of one sound each. */
function consonants(word: Word): string {
	if (isArabic(word.bare)) {
		const bare = withoutArticle(word.bare, foldLetters(word.bare)).at(-1) ?? '';
		const sounds = Array.from(bare, (letter) => ARABIC_SOUNDS[letter] ?? '');
		return sounds.join('').replace(/(.)\1+/g, '$1');
	}
	const [spelling = ''] = latinSpellings(foldLetters(word.bare));
	return spelling
		.replaceAll('sh', 'x')
		.replace(/[^bcdfgj-np-tvxz]/g, '')
		.replaceAll('p', 'b')
		.replaceAll('v', 'f')
		.replaceAll('c', 'k')
		.replace(/(.)\1+/g, '$1');
}

/** The words of one name that answer to words of the same name in the other script. */
function pairsOf(one: readonly Word[], other: readonly Word[]): [Word, Word][] {
	const [first] = one;
	const [second] = other;
	if (first && second && one.length === 1 && other.length === 1) return [[first, second]];
	return one.flatMap((word): [Word, Word][] => {
		const sound = consonants(word);
		const fits = other.filter((candidate) => consonants(candidate) === sound);
		const rivals = one.filter((candidate) => consonants(candidate) === sound);
		const [match] = fits;
		// Two words that sound alike cannot be told apart.
		return sound !== '' && match && fits.length === 1 && rivals.length === 1 ? [[word, match]] : [];
	});
}

/** From a term of a word to the words, as written, that are the same name in the other script. */
export type ScriptPairs = ReadonlyMap<string, readonly Word[]>;

/** @param names What each thing is called, in all languages that are known. */
export function scriptPairs(names: Iterable<readonly string[]>, vocabulary: Vocabulary): ScriptPairs {
	const pairs = new Map<string, Word[]>();
	const add = (word: Word, same: Word): void => {
		const { letters, spellings } = termsOfTyped(word, vocabulary);
		for (const term of [...letters, ...spellings]) {
			const known = pairs.get(term) ?? [];
			if (!known.some(({ bare }) => bare === same.bare)) pairs.set(term, [...known, same]);
		}
	};
	for (const called of names) {
		const inWords = called.map(wordsOf);
		const arabic = inWords.filter(([first]) => first && isArabic(first.bare));
		const latin = inWords.filter(([first]) => first && !isArabic(first.bare));
		for (const one of latin)
			for (const other of arabic)
				for (const [word, same] of pairsOf(one, other)) {
					add(word, same);
					add(same, word);
				}
	}
	return pairs;
}
