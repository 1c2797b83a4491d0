/** Lines of text of at most a width, reckoned without a browser: SVG does not break them by itself. */
import { textWidth } from '$lib/picture/text-width';

/** Breaks between words alone: a word that is too long has a line for itself. @param width CSS pixels. */
export function wrapped(text: string, width: number, fontSize: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(/\s+/).filter(Boolean)) {
		const last = lines.at(-1);
		const longer = last === undefined ? word : `${last} ${word}`;
		if (last === undefined || textWidth(longer, fontSize) > width) lines.push(word);
		else lines[lines.length - 1] = longer;
	}
	return lines;
}
