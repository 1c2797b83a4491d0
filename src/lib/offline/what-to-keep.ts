/** Which files of the site are kept, and by which address each is asked for. Knows no cache. */
import { EMBED } from '$lib/view/embed-address';
import { languageOfPath, languagePrefix } from '$lib/view/language-prefix';

/** Languages as BCP 47; the base language is the one at the root. */
export interface Languages {
	all: readonly string[];
	base: string;
}

/** Faces of whole alphabets: the pages have no letter of them, only the names of the live map's towns have. */
const WHOLE_FACE = /-wght-normal\.[^/]+\.woff2$/;

/** Scripts, styles, faces and data: what every page needs or leads to, in any language. */
export function sharedFiles(build: readonly string[], files: readonly string[]): string[] {
	return [...build.filter((path) => !WHOLE_FACE.test(path)), ...files];
}

/** What the live map needs beyond it, besides its tiles. */
export function mapFiles(build: readonly string[]): string[] {
	return build.filter((path) => WHOLE_FACE.test(path));
}

/** The page for what is not there, by the name that hosts know it by. */
export const notFoundPage = (language: string, base: string, languages: Languages): string =>
	`${base}${languagePrefix(language, languages.base)}404.html`;

/**
 * The pages of a language, the page for what is not there among them.
 *
 * @param prerendered Addresses of all pages, with the base path.
 */
export function pagesIn(
	language: string,
	prerendered: readonly string[],
	base: string,
	languages: Languages,
): string[] {
	const own = prerendered.filter(
		(path) => path.endsWith('/') && isOwnPage(path.slice(base.length), language, languages),
	);
	return [...own, notFoundPage(language, base, languages)];
}

/** What stands in other people's pages is kept by nobody. */
function isOwnPage(path: string, language: string, languages: Languages): boolean {
	const own = languageOfPath(path, languages.all, languages.base);
	return own.language === language && !own.rest.startsWith(`/${EMBED}`);
}

/** Whether a page is one of this build: another one's scripts are not kept with it. */
export function isOfBuild(html: string, build: readonly string[]): boolean {
	const entry = build.find((path) => /\/entry\/start\.[^/]+\.js$/.test(path));
	return entry !== undefined && html.includes(entry);
}
