/** The address of the same page in another language, where only its path is known. */
import { resolve } from '$app/paths';
import { baseLanguage, languages, type Language } from '$lib/text/language';
import { languageOfPath } from '$lib/view/language-prefix';
import { pagePrefix } from './link-to';

/** @param pathname Below the base path. */
export function otherAddress(pathname: string, language: Language): string {
	const { rest } = languageOfPath(pathname, languages, baseLanguage);
	return resolve((pagePrefix(language) + rest.slice(1)) as '/');
}
