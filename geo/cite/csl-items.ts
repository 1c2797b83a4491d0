/**
 * What can be cited, as CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html): the dossier, each
 * contact, the article, and each excerpt, which is the article with the exact words as a note. Nobody is made an author: the
 * dossier's is the project, a source's is whom it names. Pure.
 */
import { dateInWords } from '../../src/lib/dossier/date-in-words';
import { sourceById } from '../../src/lib/dossier/lookup';
import { localized } from '../../src/lib/dossier/localized';
import type { Contact, Dossier, Source } from '../../src/lib/dossier/model';
import { standingOf } from '../../src/lib/dossier/standing';
import { m } from '../../src/lib/text';
import type { Language } from '../../src/lib/text/language';
import { toHref } from '../../src/lib/view/to-href';
import type { Page } from '../../src/lib/view/view';
import authorNames from './author-names.json';

export interface CslItem {
	id: string;
	type: 'webpage';
	title: string;
	author?: ({ literal: string } | { family: string; given: string })[];
	'container-title'?: string;
	issued?: { 'date-parts': number[][] };
	accessed?: { 'date-parts': number[][] };
	version?: string;
	URL?: string;
	language?: string;
	note?: string;
}

/** One thing to cite, and whether it is a page of this site. */
export interface Citable {
	/** As in `BuiltCitations`. */
	key: string;
	item: CslItem;
	isOwn: boolean;
}

/** The name of the project, in every language. */
const PROJECT = 'Liaison Atlas';

const dateParts = (date: string) => ({ 'date-parts': [date.split('-').map(Number)] });

/** The date of the data: the day of the last change that is logged, or else that of the main text. */
export const lastChange = ({ changes, asOf }: Dossier): string =>
	changes
		.map(({ date }) => date)
		.sort()
		.at(-1) ?? asOf;

/** A family name is told from a given one by our table alone, never by guess. */
function authorOf({ author }: Source): CslItem['author'] {
	if (author === undefined) return undefined;
	const names: Record<string, { family: string; given: string }> = authorNames;
	return [names[author] ?? { literal: author }];
}

/** How surely it is known, and the text's words of hedging. */
function howSurely(dossier: Dossier, contact: Contact, locale: Language): string {
	const hedges = [...new Set(contact.claims.flatMap((claim) => claim.hedges))].map((words) =>
		m.quoted({ words }, { locale }),
	);
	return [m.standing_word({ standing: standingOf(dossier, contact) }, { locale }), ...hedges].join(
		m.semicolon({}, { locale }),
	);
}

/**
 * @param site What addresses of pages begin with, without a slash at the end.
 * @param prefix Of the pages of the language, with a slash at both ends.
 */
export function citables(
	dossier: Dossier,
	{ site, prefix, language }: { site: string; prefix: string; language: Language },
): Citable[] {
	const own = (id: string, page: Page, more: Partial<CslItem> & { title: string }): CslItem => ({
		id,
		type: 'webpage',
		author: [{ literal: PROJECT }],
		issued: dateParts(lastChange(dossier)),
		URL: site + toHref({ page }, prefix),
		language,
		...more,
	});
	const asOf = m.as_of({ date: dateInWords(dossier.asOf, language) }, { locale: language });
	// The dossier is called after its article, which it is not.
	const title = `${localized(dossier.title, language)}: ${m.overview_title({}, { locale: language })}`;
	const article = articleItem(sourceById(dossier, dossier.mainSource), language);
	return [
		{
			key: 'dossier',
			isOwn: true,
			item: own(`atlas-${dossier.id}`, { kind: 'overview' }, { title, note: asOf }),
		},
		{ key: 'article', isOwn: false, item: article },
		...dossier.contacts.map((contact): Citable => {
			const { id } = contact;
			const note = `${asOf} ${howSurely(dossier, contact, language)}`;
			const named = { title: localized(contact.title, language), 'container-title': title, note };
			return { key: `contacts/${id}`, isOwn: true, item: own(`atlas-${id}`, { kind: 'contact', id }, named) };
		}),
		...dossier.excerpts.map(({ id, source, exact }): Citable => {
			const of = source === dossier.mainSource ? article : articleItem(sourceById(dossier, source), language);
			return {
				key: `excerpts/${id}`,
				isOwn: false,
				item: { ...of, id: `${source}-${id}`, note: `“${exact}”` },
			};
		}),
	];
}

/** A source as its own publisher has it. */
function articleItem(source: Source, language: string): CslItem {
	const { id, publisher, published, url } = source;
	const author = authorOf(source);
	const isDay = published !== undefined && /^\d{4}(-\d{2}){0,2}$/.test(published.edtf);
	return {
		id,
		type: 'webpage',
		title: localized(source.title, language),
		...(author && { author }),
		...(publisher !== undefined && { 'container-title': publisher }),
		...(isDay && { issued: dateParts(published.edtf) }),
		...(url !== undefined && { URL: url }),
		...(source.language !== undefined && { language: source.language }),
	};
}
