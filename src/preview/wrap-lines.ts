/** Breaks words into lines. Pure: how wide a word is, it is told. */

/** Units of length, whichever the measures are in. */
export interface Ruler {
	widthOf: (word: string) => number;
	/** Between two words. */
	space: number;
}

/**
 * As few lines as hold the words, each as full as the others can be: a last line of one short word is a blemish. A word wider
 * than the line stands in one of its own and sticks out.
 */
export function wrapLines(text: string, width: number, ruler: Ruler): string[] {
	const words = text.split(/[ \n]+/).filter((word) => word !== '');
	const fewest = filled(words, width, ruler);
	// The narrowest width that needs no line more, between what the widest word takes and what there is.
	let [least, most] = [Math.max(0, ...words.map(ruler.widthOf)), width];
	if (least >= most) return fewest;
	while (most - least > 0.5) {
		const middle = (least + most) / 2;
		if (filled(words, middle, ruler).length > fewest.length) least = middle;
		else most = middle;
	}
	return filled(words, most, ruler);
}

/** Each line takes what it can. */
function filled(words: readonly string[], width: number, { widthOf, space }: Ruler): string[] {
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
