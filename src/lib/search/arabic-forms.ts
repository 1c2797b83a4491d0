/**
 * An Arabic word without what is written together with it: the article, and before it “and”, “in”, “to” and the like.
 *
 * Many words begin with the same letters by themselves (Beirut is no “in Eirut”), so those particles come off only where
 * what is left is a word of the same texts.
 */

/** A bare alif: “أل” begins a name such as Alberto, and is no article. Harakat may stand between. */
const ARTICLE = /^ا\p{M}*ل\p{M}*/u;
const PARTICLE = /^[وفبلك]/;
/** Fewer letters than these are no word that an article or a particle was put before. */
const SHORTEST = 3;

const long = (word: string): boolean => word.length >= SHORTEST;

/**
 * The word and, where it has an article, the word without it.
 *
 * @param raw As it stands in the text: once it is folded an article cannot be told from another beginning.
 * @param folded As `foldLetters` gives it.
 */
export function withoutArticle(raw: string, folded: string): string[] {
	const bare = folded.slice(2);
	return ARTICLE.test(raw) && long(bare) ? [folded, bare] : [folded];
}

/**
 * What the word can be with a particle taken off it, with and without an article.
 *
 * @param isWord Whether it is a word of the texts that are searched.
 */
export function withoutParticle(folded: string, isWord: (word: string) => boolean): string[] {
	const particle = PARTICLE.exec(folded)?.[0];
	if (particle === undefined) return [];
	const rest = folded.slice(1);
	// “To the …” is written with one l for both.
	const named = particle === 'ل' && rest.startsWith('ل') ? `ا${rest}` : rest;
	const bare = named.startsWith('ال') ? [named.slice(2)] : [];
	return [named, ...bare].filter((word) => long(word) && isWord(word));
}
