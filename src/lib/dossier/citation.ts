/** A quotation with its citation, as plain text to paste into a note. */
import { dateInWords } from './date-in-words';
import { sourceById } from './lookup';
import { localized } from './localized';
import { withTextFragment } from './text-fragment';
import type { Dossier, Excerpt } from './model';

/**
 * `“exact words” — Author, “Title”, Publisher, date, address`. The quotation marks are ours, the words are not.
 *
 * @param language Of the date and of a title that is our own wording; BCP 47.
 */
export function quotationWithCitation(dossier: Dossier, excerpt: Excerpt, language: string): string {
	const source = sourceById(dossier, excerpt.source);
	const cited = [
		source.author,
		`“${localized(source.title, language)}”`,
		source.publisher,
		source.published && dateInWords(source.published.edtf, language),
		source.url && withTextFragment(source.url, excerpt.exact),
	].filter(Boolean);
	return `“${excerpt.exact}” — ${cited.join(', ')}`;
}
