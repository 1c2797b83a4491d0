/** Which words of a text were sought: the text's own words, whole, and no other. */
import { termsOfWord, type Vocabulary } from './terms-of';
import { isSought, type SoughtWord } from './typed-words';
import { wordsOf } from './words-of';

/** In UTF-16 units of the text, as `slice` takes them; `end` is one past the last. */
export interface TextRange {
	start: number;
	end: number;
}

export interface FoundWords {
	/** In the order of the text; they never touch, as there is something between two words. */
	marks: TextRange[];
	/** Which of the sought words are among them, by their place in the list. */
	found: Set<number>;
}

export function foundWords(text: string, sought: readonly SoughtWord[], vocabulary: Vocabulary): FoundWords {
	const marks: TextRange[] = [];
	const found = new Set<number>();
	for (const word of wordsOf(text)) {
		const terms = termsOfWord(word, vocabulary);
		const hits = [...sought.keys()].filter((index) => isSought(terms, sought[index] ?? []));
		for (const index of hits) found.add(index);
		if (hits.length > 0) marks.push({ start: word.start, end: word.end });
	}
	return { marks, found };
}

/**
 * The part of a text that is shown of it: whole words round the first mark, all of it where it is no longer than that.
 *
 * @param length In UTF-16 units: no more words than have room in it, or one.
 */
export function partShown(text: string, marks: readonly TextRange[], length: number): TextRange {
	if (text.length <= length) return { start: 0, end: text.length };
	const first = marks[0] ?? { start: 0, end: 0 };
	// A little before it, so that it is read in its sentence.
	const from = Math.max(0, Math.min(first.start - length / 3, text.length - length));
	const words = wordsOf(text);
	const shown = words.filter(
		({ start, end }) =>
			(start >= from && end <= from + length) || (start === first.start && end === first.end),
	);
	const [head] = shown;
	const tail = shown.at(-1);
	// What stands before the first word and behind the last one is left out with them alone.
	return {
		start: head === undefined || head === words[0] ? 0 : head.start,
		end: tail === undefined || tail === words.at(-1) ? text.length : tail.end,
	};
}
