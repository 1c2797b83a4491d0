/**
 * The stretch of time that the text leaves open for something, for whatever draws it or orders by it: solid between two days
 * that the text gives, fading where it gives none. Reads the signs of EDTF (ISO 8601-2, level 1); the days were reckoned when
 * the dossier was made, as `edtf-bounds.ts` says.
 */
import { AFTER_ALL_DAYS } from './filters/days-of';
import type { When } from './model';

/** What the text says of one end of a date. */
export type EndCertainty = 'stated' | 'about' | 'uncertain' | 'open' | 'unknown';

export interface TimeSpan {
	/** The first and the last possible day, `YYYY-MM-DD`; null where the text gives none. */
	earliest: string | null;
	latest: string | null;
	/** The text gives no beginning: before it or since when is open or unknown. */
	openStart: boolean;
	/** The text gives no end. `latest` is then at most the day on which it was published. */
	openEnd: boolean;
	/** The text doubts the date (`?`). */
	uncertain: boolean;
	/** The text gives it as about so (`~`). */
	about: boolean;
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

/** Whether the text gives no day for an end. */
export const isOpen = (end: EndCertainty): boolean => end === 'open' || end === 'unknown';

/** @returns null for what has no date at all. */
export function timeSpan(when: Pick<When, 'edtf' | 'earliest' | 'latest'> | null): TimeSpan | null {
	if (when === null) return null;
	const { edtf, earliest, latest } = when;
	if (earliest === null && latest === null) return null;
	const { before, after } = endsOf(edtf);
	return {
		earliest,
		latest,
		openStart: earliest === null || isOpen(before),
		openEnd: latest === null || isOpen(after),
		// `%` says both at once.
		uncertain: /[?%]/.test(edtf),
		about: /[~%]/.test(edtf),
	};
}

/**
 * Orders by the earliest possible day, then by the latest. What has no beginning is ordered by its end, the only day that the
 * text gives for it; what has no date stands last. Zero for what the days do not tell apart.
 */
export function compareSpans(a: TimeSpan | null, b: TimeSpan | null): number {
	if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
	return (
		compareDays(a.earliest ?? a.latest, b.earliest ?? b.latest) ||
		compareDays(a.latest ?? AFTER_ALL_DAYS, b.latest ?? AFTER_ALL_DAYS)
	);
}

function compareDays(a: string | null, b: string | null): number {
	const [one, other] = [a ?? '', b ?? ''];
	return one < other ? -1 : one > other ? 1 : 0;
}
