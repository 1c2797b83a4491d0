/**
 * How a line between two records of world-atlas is drawn. world-atlas itself tells no lines apart, so what is disputed is
 * a short list made by hand, with the reason for each; every other line is drawn as an ordinary border.
 */
import type { Country } from './country';

export type LineKind = 'settled' | 'disputed' | 'undrawn';

/** Pairs of ISO alpha-2 codes, in alphabetical order. */
const DISPUTED: Record<string, string> = {
	'EH-MA': 'Western Sahara is on the United Nations list of non-self-governing territories.',
	'IL-PS': 'The armistice lines of 1949 round the West Bank and the Gaza Strip.',
	'IL-SY':
		'The line of 1974 east of the Golan, which UN Security Council resolution 497 (1981) treats as Syrian.',
};

/**
 * Too narrow or too small for this map to draw both edges of: one edge of the buffer zone stands for it (its border with
 * Northern Cyprus), and the British bases are part of the island.
 */
const WITHIN_CYPRUS = ['Akrotiri', 'Cyprus U.N. Buffer Zone', 'Dhekelia'];

/** The kind for a pair. Every line of what has no ISO 3166-1 code of its own (Kosovo's is a code for users) is disputed. */
export function lineKind(one: Country, other: Country): LineKind {
	const names = [one.name, other.name];
	if (names.every((name) => name === 'Cyprus' || WITHIN_CYPRUS.includes(name))) return 'undrawn';
	const codes = [one.code, other.code];
	if (codes.includes(null) || codes.includes('XK')) return 'disputed';
	return codes.sort().join('-') in DISPUTED ? 'disputed' : 'settled';
}
