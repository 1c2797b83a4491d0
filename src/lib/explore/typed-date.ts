/** What a reader types as the end of a window of time. Pure. */
import { europeanDigits } from '$lib/dossier/european-digits';
import { isWindowDate } from '$lib/dossier/filters/time-window';

/**
 * A year, a month or a day (`2016`, `2016-02`, `2016-02-29`), in whichever digits and with any spaces round it; null for
 * nothing, which leaves the end open. Undefined for all else: what is meant by it is not guessed.
 */
export function typedDate(text: string): string | null | undefined {
	const date = europeanDigits(text.trim());
	if (date === '') return null;
	return isWindowDate(date) ? date : undefined;
}
