/** Breaks words into lines, which SVG does not do by itself. Pure: how wide a word is, it is told. */

/** Units of length, whichever the measures are in. */
export interface Ruler {
	widthOf: (word: string) => number;
	/** Between two words. */
	space: number;
}

/** Each line takes what it can. A word wider than the line stands in one of its own and sticks out. */
export function fillLines(words: readonly string[], width: number, { widthOf, space }: Ruler): string[] {
	const lines: { text: string; width: number }[] = [];
	for (const word of words) {
		const [last, own] = [lines.at(-1), widthOf(word)];
		if (last && last.width + space + own <= width) {
			last.text += ` ${word}`;
			last.width += space + own;
		} else lines.push({ text: word, width: own });
	}
	return lines.map(({ text }) => text);
}
