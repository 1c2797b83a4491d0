/** The days on which something can have been, as numbers, and what the text says of either end of them. Pure. */
import type { When } from '$lib/dossier/model';
import { endsOf, type EndCertainty } from '$lib/dossier/time-span';
import { dayNumber } from './day-number';

/** Days since 1970, both of them in it; null where nothing bounds it. At least one of the two is not. */
export interface Span {
	first: number | null;
	last: number | null;
	before: EndCertainty;
	after: EndCertainty;
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
