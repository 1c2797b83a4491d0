/** What a reader types as the end of a window of time. Pure. */
import { isWindowDate } from '$lib/dossier/filters/time-window';

/** Digits of Arabic and of Persian, as their keyboards give them, in their order. */
const DIGITS = ['٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹'];

/**
 * A year, a month or a day (`2016`, `2016-02`, `2016-02-29`), in whichever digits and with any spaces round it; null for
 * nothing, which leaves the end open. Undefined for all else: what is meant by it is not guessed.
 */
export function typedDate(text: string): string | null | undefined {
	const date = text.trim().replace(/[٠-٩۰-۹]/g, (digit) => {
		const digits = DIGITS.find((all) => all.includes(digit));
		return String(digits?.indexOf(digit));
	});
	if (date === '') return null;
	return isWindowDate(date) ? date : undefined;
}
