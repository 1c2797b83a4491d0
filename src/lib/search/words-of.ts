/**
 * Where the words of a text stand. A word is a run of letters, marks and figures, with the apostrophes within it; an
 * article that a hyphen ties to it (al-Assad, ash-Shami) and the dots of an abbreviation (U.S.) belong to it.
 */

export interface Word {
	/** In UTF-16 units of the text, article included; `end` is one past the last. Never within a letter or its marks. */
	start: number;
	end: number;
	/** The word as it stands there, without its article. */
	bare: string;
	/** Whether an article was tied to it. */
	article: boolean;
}

const SIGN = String.raw`[\p{L}\p{N}\p{M}\u0640]`;
const APOSTROPHE = "['’‘`´]";
const RUN = `${SIGN}(?:${SIGN}|${APOSTROPHE}(?=${SIGN}))*`;
/** The l of the article becomes like the consonant that follows it. */
const ARTICLE = String.raw`(?:[ae]l|ash(?=[-‐‑]sh)|a(?:d(?=[-‐‑]d)|n(?=[-‐‑]n)|r(?=[-‐‑]r)|s(?=[-‐‑]s)|t(?=[-‐‑]t)|z(?=[-‐‑]z)))[-‐‑]`;
const ABBREVIATION = String.raw`\p{L}(?:\.\p{L})+\.?(?!${SIGN})`;
const WORD = new RegExp(`(${ARTICLE})?(${ABBREVIATION}|${RUN})`, 'giu');

/** The words of a text in its order. */
export function wordsOf(text: string): Word[] {
	return Array.from(text.matchAll(WORD), ({ index, 0: whole, 1: article, 2: bare = '' }) => ({
		start: index,
		end: index + whole.length,
		bare: bare.replaceAll('.', ''),
		article: article !== undefined,
	}));
}
