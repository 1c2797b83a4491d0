/** Digits as the keyboards of Arabic and of Persian give them, in the figures that dates and numbers are kept in. Pure. */

/** In their order. */
const DIGITS = ['٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹'];

/** The text with each such digit as the European one; all else stays as it is. */
export function europeanDigits(text: string): string {
	return text.replace(/[٠-٩۰-۹]/g, (digit) =>
		String(DIGITS.find((all) => all.includes(digit))?.indexOf(digit)),
	);
}
