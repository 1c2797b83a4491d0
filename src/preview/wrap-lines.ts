/** Breaks words into lines that are about as long as each other. Pure: how wide a word is, it is told. */
import { fillLines, type Ruler } from '$lib/picture/fill-lines';

/**
 * As few lines as hold the words, each as full as the others can be: a last line of one short word is a blemish. A word wider
 * than the line stands in one of its own and sticks out.
 */
export function wrapLines(text: string, width: number, ruler: Ruler): string[] {
	const words = text.split(/[ \n]+/).filter((word) => word !== '');
	const fewest = fillLines(words, width, ruler);
	// The narrowest width that needs no line more, between what the widest word takes and what there is.
	let [least, most] = [Math.max(0, ...words.map(ruler.widthOf)), width];
	if (least >= most) return fewest;
	while (most - least > 0.5) {
		const middle = (least + most) / 2;
		if (fillLines(words, middle, ruler).length > fewest.length) least = middle;
		else most = middle;
	}
	return fillLines(words, most, ruler);
}
