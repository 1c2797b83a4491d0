/** Puts the excerpts of one source in a row, with a gap wherever words of the text are left out. Knows no layout. */
import type { Excerpt } from '$lib/dossier/model';

export type PieceOfText = { kind: 'excerpt'; excerpt: Excerpt } | { kind: 'gap' };

const hasWords = (text: string) => /[\p{L}\p{N}]/u.test(text);

/** @param excerpts Of one source, in the order of its text. */
export function textWithGaps(excerpts: readonly Excerpt[]): PieceOfText[] {
	const pieces: PieceOfText[] = [];
	excerpts.forEach((excerpt, index) => {
		if (leavesWordsOut(excerpts[index - 1], excerpt)) pieces.push({ kind: 'gap' });
		pieces.push({ kind: 'excerpt', excerpt });
	});
	const last = excerpts.at(-1);
	if (last && hasWords(last.suffix)) pieces.push({ kind: 'gap' });
	return pieces;
}

/** An excerpt without a prefix opens a segment of its own, whose offsets say nothing about the one before. */
function leavesWordsOut(before: Excerpt | undefined, excerpt: Excerpt): boolean {
	if (!before) return hasWords(excerpt.prefix);
	if (excerpt.prefix === '') return hasWords(before.suffix);
	const between = excerpt.start - before.end;
	const known = [...before.suffix];
	return between > known.length || hasWords(known.slice(0, Math.max(0, between)).join(''));
}
