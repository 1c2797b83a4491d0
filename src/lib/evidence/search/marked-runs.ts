/** Splits a part of a text so that the words that were found can be marked. Exact to the letter: the pieces join to it again. */
import type { TextRange } from '$lib/search/mark-found';
import type { Run } from '../mark-words';

/**
 * @param marks Within the text, in its order, apart from each other; a mark that the part cuts is cut, too.
 * @param part What is shown of the text.
 */
export function markedRuns(text: string, marks: readonly TextRange[], part: TextRange): Run[] {
	const runs: Run[] = [];
	let at = part.start;
	const push = (end: number, marked: boolean): void => {
		if (end > at) runs.push({ text: text.slice(at, end), marked });
		at = Math.max(at, end);
	};
	for (const { start, end } of marks) {
		push(Math.min(start, part.end), false);
		push(Math.min(end, part.end), true);
	}
	push(part.end, false);
	return runs;
}
