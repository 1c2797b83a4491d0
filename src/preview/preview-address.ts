/** Where the preview of a page is, below the base path, and which page an address of one is of. Pure. */
import { baseLanguage, knownLanguage, type Language } from '$lib/text/language';
import { fromUrl } from '$lib/view/from-url';
import { languagePrefix } from '$lib/view/language-prefix';
import { toHref } from '$lib/view/to-href';
import type { Page } from '$lib/view/view';

const FOLDER = '/previews/';
const ENDING = '.png';
/** The opening page has no name of its own. */
const OPENING = 'overview';

/** The same for the same page, whatever becomes of what it says. */
export const previewAddress = (page: Page, language: Language): string =>
	`${FOLDER}${language}/${previewName(page)}`;

/** Within the folder of its language. */
export const previewName = (page: Page): string =>
	`${toHref({ page }).split('?', 1).join('').slice(1, -1) || OPENING}${ENDING}`;

/** Null where it is none. */
export function pageOfPreview(language: string, name: string): { page: Page; language: Language } | null {
	if (knownLanguage(language) !== language || !name.endsWith(ENDING)) return null;
	const path = name.slice(0, -ENDING.length);
	if (path === '') return null;
	const prefix = languagePrefix(baseLanguage, baseLanguage);
	const pathname = path === OPENING ? prefix : `${prefix}${path}/`;
	const view = fromUrl({ pathname, search: '', hash: '' }, prefix);
	return view && { page: view.page, language };
}
