/**
 * Finds an excerpt in a normalised text by its exact words and what stands right before and after them
 * (a W3C TextQuoteSelector). Never fuzzy: one changed character and it is not found.
 */
import { codePointLength } from './code-points';

/** The exact words, and the text that stands right before and right after them; either may be empty. */
export interface TextQuote {
	exact: string;
	prefix: string;
	suffix: string;
}

/**
 * Where a quote stands, in Unicode code points, `end` one past the last; or why there is no telling.
 * An orphan names what failed: the words themselves are absent, or they are there, but never after the prefix, never
 * before the suffix, or never with both together (`context`).
 */
export type ExcerptMatch =
	| { status: 'found'; start: number; end: number }
	| { status: 'orphan'; failed: 'exact' | 'prefix' | 'suffix' | 'context' }
	| { status: 'ambiguous'; count: number };

/**
 * Looks for `prefix` + `exact` + `suffix`, all together, in a normalised text. Occurrences that overlap count one by
 * one. A line feed stands only between the segments of such a text, so a quote that has one crosses a segment's
 * boundary and is an orphan. Throws a RangeError if `exact` is empty.
 */
export function findExcerpt(text: string, { exact, prefix, suffix }: TextQuote): ExcerptMatch {
	if (exact === '') throw new RangeError('An excerpt needs words: `exact` is empty.');
	const [first, ...others] = occurrences(text, prefix, exact, suffix);
	if (first === undefined) return { status: 'orphan', failed: whatFailed(text, prefix, exact, suffix) };
	if (others.length > 0) return { status: 'ambiguous', count: others.length + 1 };
	const start = codePointLength(text, first);
	return { status: 'found', start, end: start + codePointLength(exact) };
}

function whatFailed(text: string, prefix: string, exact: string, suffix: string) {
	if (occurrences(text, '', exact, '').length === 0) return 'exact';
	const afterPrefix = occurrences(text, prefix, exact, '').length > 0;
	const beforeSuffix = occurrences(text, '', exact, suffix).length > 0;
	if (afterPrefix === beforeSuffix) return 'context';
	return afterPrefix ? 'suffix' : 'prefix';
}

/** UTF-16 indices at which `exact` stands between `prefix` and `suffix`. */
function occurrences(text: string, prefix: string, exact: string, suffix: string): number[] {
	const wanted = prefix + exact + suffix;
	if (wanted.includes('\n')) return [];
	const starts: number[] = [];
	for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
		const start = at + prefix.length;
		const edges = [at, start, start + exact.length, at + wanted.length];
		if (!edges.some((edge) => splitsCharacter(text, edge))) starts.push(start);
	}
	return starts;
}

/** Whether `index` lies between the two halves of one character: half a character is no match. */
function splitsCharacter(text: string, index: number): boolean {
	return index > 0 && (text.codePointAt(index - 1) ?? 0) > 0xffff;
}
