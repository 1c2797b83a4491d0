/** The address of the same page in another language, where only its path is known. */
import { base } from '$app/paths';
import { baseLanguage, languages, type Language } from '$lib/text/language';
import { languageOfPath } from '$lib/view/language-prefix';
import { pagePrefix } from './link-to';

/** @param pathname With the base path. */
export function otherAddress(pathname: string, language: Language): string {
	const { rest } = languageOfPath(pathname.slice(base.length), languages, baseLanguage);
	return base + pagePrefix(language) + rest.slice(1);
}
