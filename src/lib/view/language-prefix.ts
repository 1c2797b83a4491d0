/**
 * How an address tells its language: the base language at the root, any other below its own code. A part of the prefix
 * that `toHref` and `fromUrl` take.
 */
import { plainPath } from './plain-path';

/** The prefix of a language's pages, with a slash at both ends. BCP 47. */
export function languagePrefix(language: string, baseLanguage: string): string {
	return language === baseLanguage ? '/' : `/${language}/`;
}

/**
 * The language that a path is in, and the rest of the path, which is that of the same page in the base language: with one
 * slash at its beginning, and in its plain spelling.
 *
 * @param pathname Below the base path.
 */
export function languageOfPath(
	pathname: string,
	languages: readonly string[],
	baseLanguage: string,
): { language: string; rest: string } {
	const path = plainPath(pathname);
	const first = path.split('/')[1] ?? '';
	if (first === baseLanguage || !languages.includes(first)) return { language: baseLanguage, rest: path };
	return { language: first, rest: path.slice(first.length + 1) || '/' };
}
