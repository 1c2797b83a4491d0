/** A quotation with its citation, as plain text to paste into a note. */
import { dateInWords } from './date-in-words';
import { sourceById } from './lookup';
import { localized } from './localized';
import { withTextFragment } from './text-fragment';
import type { Dossier, Excerpt, Source } from './model';

/**
 * `Author, “Title”, Publisher, date, address`, as far as they are known.
 *
 * @param language Of the date and of a title that is our own wording; BCP 47.
 * @param url Where it leads to a part of the text.
 */
export function sourceCitation(source: Source, language: string, url = source.url): string {
	return [
		source.author,
		`“${localized(source.title, language)}”`,
		source.publisher,
		source.published && dateInWords(source.published.edtf, language),
		url,
	]
		.filter(Boolean)
		.join(', ');
}

/**
 * `“exact words” — Author, “Title”, Publisher, date, address`. The quotation marks are ours, the words are not.
 *
 * @param language Of the date and of a title that is our own wording; BCP 47.
 */
export function quotationWithCitation(dossier: Dossier, excerpt: Excerpt, language: string): string {
	const source = sourceById(dossier, excerpt.source);
	const url = source.url && withTextFragment(source.url, excerpt.exact);
	return `“${excerpt.exact}” — ${sourceCitation(source, language, url)}`;
}
