/**
 * Dates of the dossier as a person writes them. Reads the part of EDTF (ISO 8601-2, level 1) that the dossier uses for
 * offices and publications; what it does not know it gives back unchanged rather than guess.
 */

const OPTIONS: readonly Intl.DateTimeFormatOptions[] = [
	{ year: 'numeric' },
	{ year: 'numeric', month: 'long' },
	{ year: 'numeric', month: 'long', day: 'numeric' },
];

/**
 * Where a language has more than one way to write a date, ours; BCP 47. British order for English. Arabic has two sets of
 * names for the months: both are given, the Levant's first, and figures as the excerpts have them.
 */
const LOCALES: Readonly<Record<string, readonly string[]>> = {
	en: ['en-GB'],
	ar: ['ar-LB-u-nu-latn', 'ar-EG-u-nu-latn'],
};

/**
 * `2018-03-05` → `5 March 2018`, `2010-02` → `February 2010`, `a/b` → both joined by an en dash.
 *
 * @param language BCP 47.
 */
export function dateInWords(edtf: string, language: string): string {
	const parts = edtf.split('/');
	if (!parts.every((part) => /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(part)) || parts.length > 2) return edtf;
	return parts.map((part) => one(part, language)).join(' – ');
}

function one(date: string, language: string): string {
	const options = OPTIONS[date.split('-').length - 1];
	// A date is the same day everywhere, so it is reckoned in UTC.
	const [first = [], ...others] = (LOCALES[language] ?? [language]).map((locale) =>
		new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).formatToParts(new Date(date)),
	);
	const month = (parts: readonly Intl.DateTimeFormatPart[]) =>
		parts.find(({ type }) => type === 'month')?.value;
	return first
		.map(({ type, value }) => (type === 'month' ? [value, ...others.map(month)].join('/') : value))
		.join('');
}
