/** Lines of text of at most a width, reckoned without a browser: SVG does not break them by itself. */
import { fillLines } from '$lib/picture/fill-lines';
import { textWidth } from '$lib/picture/text-width';

/** Breaks between words alone: a word that is too long has a line for itself. @param width CSS pixels. */
export const wrapped = (text: string, width: number, fontSize: number): string[] =>
	fillLines(text.split(/\s+/).filter(Boolean), width, {
		widthOf: (word) => textWidth(word, fontSize),
		space: textWidth(' ', fontSize),
	});
