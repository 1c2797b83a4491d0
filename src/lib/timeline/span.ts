/**
 * The days on which something can have been, and what the text says of either end of them: the EDTF expression (ISO 8601-2,
 * level 1) tells a stated end from one that is open (`..`), not stated (empty), approximate (`~`) or uncertain (`?`). Pure.
 */
import type { When } from '$lib/dossier/model';
import { dayNumber } from './day-number';

export type EndCertainty = 'stated' | 'about' | 'uncertain' | 'open' | 'unknown';

/** Days since 1970, both of them in it; null where nothing bounds it. At least one of the two is not. */
export interface Span {
	first: number | null;
	last: number | null;
	before: EndCertainty;
	after: EndCertainty;
}

const certaintyOf = (date: string): EndCertainty => {
	if (date === '') return 'unknown';
	if (date === '..') return 'open';
	// `%` is both at once: what is uncertain may be elsewhere altogether, which is the more to be said.
	if (/[?%]/.test(date)) return 'uncertain';
	return date.includes('~') ? 'about' : 'stated';
};

/** How each end of an expression is said; a single date says both of its ends alike. */
export function endsOf(edtf: string): { before: EndCertainty; after: EndCertainty } {
	const [start = '', end = start] = edtf.split('/');
	return { before: certaintyOf(start), after: certaintyOf(end) };
}

/** Null where there is no date. An end without a day is never drawn as stated. */
export function spanOf(when: When | null): Span | null {
	if (when === null || (when.earliest === null && when.latest === null)) return null;
	const { before, after } = endsOf(when.edtf);
	const bounded = (day: string | null, end: EndCertainty) =>
		day !== null || end === 'open' ? end : ('unknown' as const);
	return {
		first: when.earliest === null ? null : dayNumber(when.earliest),
		last: when.latest === null ? null : dayNumber(when.latest),
		before: bounded(when.earliest, before),
		after: bounded(when.latest, after),
	};
}
