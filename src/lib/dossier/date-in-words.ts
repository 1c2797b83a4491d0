/**
 * Dates of the dossier as a person writes them. Reads the part of EDTF (ISO 8601-2, level 1) that the dossier uses for
 * offices and publications; what it does not know it gives back unchanged rather than guess.
 */

const OPTIONS: readonly Intl.DateTimeFormatOptions[] = [
	{ year: 'numeric' },
	{ year: 'numeric', month: 'long' },
	{ year: 'numeric', month: 'long', day: 'numeric' },
];

/** `2018-03-05` → `5 March 2018`, `2010-02` → `February 2010`, `a/b` → both joined by an en dash. */
export function dateInWords(edtf: string, language = 'en'): string {
	const parts = edtf.split('/');
	if (!parts.every((part) => /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(part)) || parts.length > 2) return edtf;
	return parts.map((part) => one(part, language)).join(' – ');
}

function one(date: string, language: string): string {
	const options = OPTIONS[date.split('-').length - 1];
	// British order for English; a date is the same day everywhere, so it is reckoned in UTC.
	const locale = language === 'en' ? 'en-GB' : language;
	return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(date));
}
