/**
 * How an address tells its language: the base language at the root, any other below its own code. A part of the prefix
 * that `toHref` and `fromUrl` take.
 */

/** The prefix of a language's pages, with a slash at both ends. BCP 47. */
export function languagePrefix(language: string, baseLanguage: string): string {
	return language === baseLanguage ? '/' : `/${language}/`;
}

/**
 * The language that a path is in, and the rest of the path, which is that of the same page in the base language.
 *
 * @param pathname Below the base path.
 */
export function languageOfPath(
	pathname: string,
	languages: readonly string[],
	baseLanguage: string,
): { language: string; rest: string } {
	const first = pathname.split('/')[1] ?? '';
	if (first === baseLanguage || !languages.includes(first)) return { language: baseLanguage, rest: pathname };
	return { language: first, rest: pathname.slice(first.length + 1) || '/' };
}
