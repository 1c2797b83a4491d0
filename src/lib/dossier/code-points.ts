/**
 * Counting text as the W3C selectors do: in Unicode code points, not in the UTF-16 units of JavaScript strings.
 */

/** The number of code points of `text` from its start, up to and without the UTF-16 index `end`. */
export function codePointLength(text: string, end = text.length): number {
	let count = 0;
	let index = 0;
	while (index < end) {
		index += (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
		count += 1;
	}
	return count;
}
