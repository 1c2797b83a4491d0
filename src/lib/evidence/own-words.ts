/** Our own words and dates in the language of the page. Quoted words have one language only and never pass through here. */
import { dateInWords } from '$lib/dossier/date-in-words';
import { localized } from '$lib/dossier/localized';
import type { LocalizedText } from '$lib/dossier/model';
import { pageLanguage } from '$lib/text/language';

/** In English where a dossier has none of the page's language. */
export function ownWords(text: LocalizedText): string {
	return localized(text, pageLanguage());
}

/** An EDTF date as a person writes it. */
export function ownDate(edtf: string): string {
	return dateInWords(edtf, pageLanguage());
}
