/** A quotation with its citation, as plain text to paste into a note. */
import { dateInWords } from './date-in-words';
import { sourceById } from './lookup';
import { localized } from './localized';
import { withTextFragment } from './text-fragment';
import type { Dossier, Excerpt } from './model';

/** `“exact words” — Author, “Title”, Publisher, date, address`. The quotation marks are ours, the words are not. */
export function quotationWithCitation(dossier: Dossier, excerpt: Excerpt): string {
	const source = sourceById(dossier, excerpt.source);
	const cited = [
		source.author,
		`“${localized(source.title)}”`,
		source.publisher,
		source.published && dateInWords(source.published.edtf),
		source.url && withTextFragment(source.url, excerpt.exact),
	].filter(Boolean);
	return `“${excerpt.exact}” — ${cited.join(', ')}`;
}
