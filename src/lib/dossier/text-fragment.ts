/**
 * Links into the middle of a page, by the words that stand there: the text directive of the WICG draft
 * "URL Fragment Text Directives" (https://wicg.github.io/scroll-to-text-fragment/), `#:~:text=start,end`.
 * A browser that does not know it opens the page at its top.
 */

/** Up to so many UTF-16 units the directive holds the excerpt whole: a match in one piece cannot be the wrong one. */
const LONGEST_WHOLE = 150;

/** So many words stand for either end of a longer excerpt, or more where these come up within it before its end. */
const FEWEST_WORDS = 6;

/**
 * The fragment that marks an excerpt in its page: `#:~:text=` and the words, percent-encoded. A long excerpt is given
 * by its first and last words, cut between words; the last ones are words that do not stand earlier in it, since the
 * browser stops at the first place it finds. Throws a RangeError if there are no words, and a URIError for half a
 * surrogate pair.
 */
export function toTextFragment(exact: string): string {
	const words = [...exact.matchAll(/\S+/gu)].map((word) => ({
		start: word.index,
		end: word.index + word[0].length,
	}));
	const first = words[0];
	const last = words.at(-1);
	if (!first || !last) throw new RangeError('A text fragment needs words.');

	const whole = exact.slice(first.start, last.end);
	const opening = words[FEWEST_WORDS - 1];
	if (whole.length <= LONGEST_WHOLE || !opening) return `#:~:text=${encode(whole)}`;

	for (let from = words.length - FEWEST_WORDS; from >= FEWEST_WORDS; from -= 1) {
		const closing = exact.slice(words[from]?.start, last.end);
		if (standsOnlyAtEnd(exact.slice(opening.end, last.end), closing)) {
			return `#:~:text=${encode(exact.slice(first.start, opening.end))},${encode(closing)}`;
		}
	}
	return `#:~:text=${encode(whole)}`;
}

/**
 * The address of an excerpt in its page. A fragment that the address has already stays in front of the directive; a
 * directive that it has already gives way. Errors as for `toTextFragment`.
 */
export function withTextFragment(url: string, exact: string): string {
	const [address = '', fragment = ''] = splitOnce(url, '#');
	const [anchor] = splitOnce(fragment, ':~:');
	return `${address}#${anchor}${toTextFragment(exact).slice(1)}`;
}

/** `encodeURIComponent`, and what it leaves alone: `-` is part of the directive's syntax, the rest ends links in plain text. */
function encode(words: string): string {
	return encodeURIComponent(words).replace(
		/[-!'()*~]/gu,
		(sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
	);
}

function standsOnlyAtEnd(text: string, words: string): boolean {
	const searched = asBrowsersCompare(text);
	const wanted = asBrowsersCompare(words);
	return searched.indexOf(wanted) === searched.length - wanted.length;
}

/** The draft compares base characters: neither case nor diacritics count. White space is collapsed in the page. */
function asBrowsersCompare(text: string): string {
	return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/gu, ' ').toLowerCase();
}

function splitOnce(text: string, separator: string): [before: string, after: string] {
	const at = text.indexOf(separator);
	return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
}
