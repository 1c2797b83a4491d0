/**
 * The stretch of time that the text leaves open for something, for whatever draws it or orders by it: solid between two days
 * that the text gives, fading where it gives none. Reads the signs of EDTF (ISO 8601-2, level 1); the days were reckoned when
 * the dossier was made, as `edtf-bounds.ts` says.
 */
import type { When } from './model';

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

/** One end of an interval: nothing where it is unknown, two dots where it is open. */
const isOpen = (end: string): boolean => end === '' || end === '..';

/** @returns null for what has no date at all. */
export function timeSpan(when: Pick<When, 'edtf' | 'earliest' | 'latest'> | null): TimeSpan | null {
	if (when === null) return null;
	const { edtf, earliest, latest } = when;
	if (earliest === null && latest === null) return null;
	const [start = '', end = start] = edtf.split('/');
	return {
		earliest,
		latest,
		openStart: earliest === null || isOpen(start),
		openEnd: latest === null || isOpen(end),
		// `%` says both at once.
		uncertain: /[?%]/.test(edtf),
		about: /[~%]/.test(edtf),
	};
}

/**
 * Orders by the earliest possible day, then by the latest. What has no beginning stands before all that has one, as it can
 * have been at any time before; what has no date stands last. Zero for what the days do not tell apart.
 */
export function compareSpans(a: TimeSpan | null, b: TimeSpan | null): number {
	if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
	return compareDays(a.earliest, b.earliest, '') || compareDays(a.latest, b.latest, '~');
}

/** @param open What stands for a day that is not given: a text before or after all days. */
function compareDays(a: string | null, b: string | null, open: string): number {
	const [one, other] = [a ?? open, b ?? open];
	return one < other ? -1 : one > other ? 1 : 0;
}
