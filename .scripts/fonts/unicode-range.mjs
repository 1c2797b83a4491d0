// Sets of characters, written as CSS writes them in `unicode-range`. Must not know any font.

/** @param {number} codePoint */
const hex = (codePoint) => codePoint.toString(16).toUpperCase().padStart(4, '0');

/**
 * @param {Iterable<string>} characters One code point each.
 * @returns {string} For instance "U+0041-005A, U+00E9".
 */
export function unicodeRange(characters) {
	const points = [...new Set(characters)].map((character) => character.codePointAt(0) ?? 0);
	points.sort((a, b) => a - b);
	/** @type {[number, number][]} */
	const runs = [];
	for (const point of points) {
		const run = runs.at(-1);
		if (run && point === run[1] + 1) run[1] = point;
		else runs.push([point, point]);
	}
	return written(runs);
}

/** @param {[number, number][]} runs */
const written = (runs) =>
	runs.map(([from, to]) => `U+${hex(from)}${to > from ? `-${hex(to)}` : ''}`).join(', ');

/**
 * The runs of a `unicode-range`, first and last code point of each.
 *
 * @param {string} range
 * @returns {[number, number][]}
 */
export function runsOf(range) {
	return range.split(/\s*,\s*/).map((run) => {
		const [from = '', to = from] = run.replace(/^U\+/i, '').split('-');
		return [parseInt(from, 16), parseInt(to, 16)];
	});
}

/**
 * What a `unicode-range` still has when some characters are taken out of it.
 *
 * @param {string} range
 * @param {Iterable<string>} characters
 */
export function rangeWithout(range, characters) {
	const left = runsOf(range);
	for (const character of characters) {
		const point = character.codePointAt(0) ?? 0;
		const at = left.findIndex(([from, to]) => from <= point && point <= to);
		const [from, to] = left[at] ?? [0, 0];
		/** @type {[number, number][]} */
		const parts = [
			[from, point - 1],
			[point + 1, to],
		];
		if (at >= 0) left.splice(at, 1, ...parts.filter(([first, last]) => first <= last));
	}
	return written(left);
}

/**
 * Every character from the first to the last.
 *
 * @param {string} first
 * @param {string} last
 */
export function charactersFrom(first, last) {
	const from = first.codePointAt(0) ?? 0;
	const length = (last.codePointAt(0) ?? 0) - from + 1;
	return Array.from({ length }, (_, index) => String.fromCodePoint(from + index)).join('');
}
