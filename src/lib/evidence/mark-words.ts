/** Splits a quotation so that some of its words can be marked. Exact to the letter: the pieces join to the text again. */

/** A run of the text, marked or not. Never empty. */
export interface Run {
	text: string;
	marked: boolean;
}

/**
 * Marks every whole-word occurrence of each phrase; phrases that overlap or touch become one run.
 * Throws a RangeError for a phrase that the text does not hold: a hedge that is lost makes a claim look surer than it is.
 */
export function markWords(text: string, phrases: readonly string[]): Run[] {
	const spans = phrases.flatMap((phrase) => occurrences(text, phrase)).sort((a, b) => a.start - b.start);
	const runs: Run[] = [];
	let at = 0;
	const push = (end: number, marked: boolean) => {
		if (end <= at) return;
		const last = runs.at(-1);
		const piece = text.slice(at, end);
		if (last?.marked === marked) last.text += piece;
		else runs.push({ text: piece, marked });
		at = end;
	};
	for (const { start, end } of spans) {
		push(start, false);
		push(end, true);
	}
	push(text.length, false);
	return runs;
}

/** Offsets in UTF-16 units, since they only serve to slice. */
function occurrences(text: string, phrase: string): { start: number; end: number }[] {
	const found: { start: number; end: number }[] = [];
	if (phrase !== '') {
		for (let start = text.indexOf(phrase); start !== -1; start = text.indexOf(phrase, start + 1)) {
			const end = start + phrase.length;
			if (!isWordSign(text.slice(0, start).at(-1)) && !isWordSign(text[end])) found.push({ start, end });
		}
	}
	if (found.length === 0) throw new RangeError(`“${phrase}” does not stand in “${text}”.`);
	return found;
}

const isWordSign = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
