/**
 * Makes one plain text out of a print-out: takes out the furniture of the page by an explicit list, keeps title and
 * standfirst apart, and joins the lines of what is left. It knows nothing of excerpts, and guesses nothing.
 *
 * Rules, which excerpts depend on to the letter; whoever changes one raises `NORMALISER_VERSION`:
 *
 * 1. Lines end at CR LF, LF, CR, vertical tab, form feed, U+0085, U+2028 or U+2029. White space at the edges of a line
 *    is dropped, and a line with nothing else on it is blank. Blank lines mean nothing: they are passed over.
 * 2. Each span's non-blank lines are looked for as whole consecutive non-blank lines, from the end of the span found
 *    before it, and the first place is taken. A span that is not found is reported and passed over.
 * 3. Lines are joined with one space; but with nothing after a hyphen (U+002D, U+2010) that ends a word at a line's
 *    end: it is real and stays. A hyphen that stands by itself is a dash, and a space follows it.
 * 4. Nothing else is changed: no letter, quotation mark, misprint or space within a line, and no Unicode normalisation.
 */
import { codePointLength } from './code-points';
import type { TextSpan } from './model';

/** The version of the rules above, recorded with every offset that was reckoned by them. */
export const NORMALISER_VERSION = '1';

/** The name of the segment that holds what no span took: the last one of every normalised text. */
export const RUNNING_TEXT = 'running-text';

/** A part of the normalised text; `start` and `end` (one past the last) in Unicode code points. */
export interface TextSegment {
	name: string;
	start: number;
	end: number;
}

export interface NormalisedText {
	/** The named segments in the order of the list, then the running text, with a line feed between one and the next. */
	text: string;
	/** Where each of them stands in `text`. */
	segments: TextSegment[];
	/** Spans that this copy lacks: it is another printing, and the rest may still hold. */
	missing: TextSpan[];
}

const LINE_BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/u;
const WORD_THEN_HYPHEN = /[^\s\-\u2010][-\u2010]+$/u;

/**
 * The normalised text of a print-out. Spans of kind `segment` that bear the same name continue one segment.
 * Throws a RangeError for a span without a line that is not blank, and for a segment without a name of its own.
 */
export function normalise(text: string, spans: readonly TextSpan[]): NormalisedText {
	const lines = nonBlankLines(text.split(LINE_BREAK));
	const running: string[] = [];
	const named = new Map<string, string[]>();
	const missing: TextSpan[] = [];

	let next = 0;
	for (const span of spans) {
		const wanted = wantedLines(span);
		const at = findLines(lines, wanted, next);
		if (at === -1) {
			missing.push(span);
			continue;
		}
		running.push(...lines.slice(next, at));
		next = at + wanted.length;
		if (span.kind === 'segment') {
			const name = segmentName(span);
			named.set(name, [...(named.get(name) ?? []), ...wanted]);
		}
	}
	running.push(...lines.slice(next));

	return { ...layOut([...named, [RUNNING_TEXT, running]]), missing };
}

/** One line of text out of many, by rules 1, 3 and 4 above. */
export function joinLines(lines: readonly string[]): string {
	let joined = '';
	let gap = '';
	for (const line of nonBlankLines(lines)) {
		joined += gap + line;
		gap = WORD_THEN_HYPHEN.test(line) ? '' : ' ';
	}
	return joined;
}

function layOut(
	parts: readonly [name: string, lines: string[]][],
): Pick<NormalisedText, 'text' | 'segments'> {
	const texts: string[] = [];
	const segments: TextSegment[] = [];
	let start = 0;
	for (const [name, lines] of parts) {
		const part = joinLines(lines);
		const end = start + codePointLength(part);
		texts.push(part);
		segments.push({ name, start, end });
		start = end + 1;
	}
	return { text: texts.join('\n'), segments };
}

function wantedLines(span: TextSpan): string[] {
	const wanted = nonBlankLines(span.lines);
	if (wanted.length === 0) throw new RangeError('A span needs at least one line that is not blank.');
	return wanted;
}

function segmentName(span: TextSpan): string {
	if (!span.name) throw new RangeError(`A segment needs a name: ${JSON.stringify(span.lines)}`);
	if (span.name === RUNNING_TEXT) throw new RangeError(`No segment may be called "${RUNNING_TEXT}".`);
	return span.name;
}

function nonBlankLines(lines: readonly string[]): string[] {
	return lines.map((line) => line.trim()).filter((line) => line !== '');
}

/** Where `wanted` stands in `lines` as consecutive entries, from index `from` on; -1 where it does not. */
function findLines(lines: readonly string[], wanted: readonly string[], from: number): number {
	for (let at = from; at + wanted.length <= lines.length; at += 1) {
		if (wanted.every((line, offset) => lines[at + offset] === line)) return at;
	}
	return -1;
}
