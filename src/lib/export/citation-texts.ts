/**
 * Citations as `npm run dossier` writes them (`geo/cite/`), with rooms for what only the page knows: where the site is, and the
 * day on which it was looked at. Fills them. Pure.
 */

/** One citation in each form: texts of two styles, and what reference managers read. */
export const CITATION_FORMS = ['apa', 'chicago', 'bibtex', 'ris', 'csl'] as const;
export type CitationForm = (typeof CITATION_FORMS)[number];
export type CitationTexts = Readonly<Record<CitationForm, string>>;

/** A citation of something at an address; of a page of this site also without, for where nobody knows the address. */
export interface BuiltCitation {
	texts: CitationTexts;
	unsited?: CitationTexts;
}

export interface BuiltCitations {
	/** The day of the dossier's last change: the date of its data. */
	changed: string;
	/** By what is cited: `dossier`, `article`, `contacts/ID`, `excerpts/ID`. */
	things: Readonly<Record<string, BuiltCitation>>;
}

/** The rooms, as they stand in the texts: the site, and the day in each way in which a form writes it. */
export const ROOMS = {
	site: '‹site›',
	long: '‹day›',
	iso: '‹yyyy-mm-dd›',
	ris: '‹yyyy/mm/dd/›',
	parts: '‹yyyy,mm,dd›',
} as const;

/** Names of files for what is saved, and their media types. */
export const CITATION_FILES = {
	bibtex: { extension: 'bib', type: 'application/x-bibtex' },
	ris: { extension: 'ris', type: 'application/x-research-info-systems' },
	csl: { extension: 'json', type: 'application/vnd.citationstyles.csl+json' },
} as const;

/**
 * @param site What addresses of the site begin with, without a slash at the end: origin and base path; null where nobody knows it.
 * @param day Of the calendar where the reader is.
 */
export function filledCitation(
	{ texts, unsited }: BuiltCitation,
	site: string | null,
	day: Date,
): CitationTexts {
	const [year, month, date] = [day.getFullYear(), day.getMonth() + 1, day.getDate()] as const;
	const two = (number: number) => String(number).padStart(2, '0');
	const rooms: Record<keyof typeof ROOMS, string> = {
		site: site ?? '',
		// Both styles are of American English.
		long: new Intl.DateTimeFormat('en-US', { dateStyle: 'long' }).format(day),
		iso: `${year}-${two(month)}-${two(date)}`,
		ris: `${year}/${two(month)}/${two(date)}/`,
		parts: `${year},${month},${date}`,
	};
	const fill = (text: string) =>
		Object.entries(ROOMS).reduce(
			(filled, [room, sign]) => filled.replaceAll(sign, rooms[room as keyof typeof ROOMS]),
			text,
		);
	const chosen = site === null ? (unsited ?? texts) : texts;
	return Object.fromEntries(
		CITATION_FORMS.map((form) => [form, fill(chosen[form])]),
	) as unknown as CitationTexts;
}
