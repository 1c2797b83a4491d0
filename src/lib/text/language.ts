/**
 * The language of the page: told by its address, said by the root of its document, the same for a whole visit, as a link
 * into another language loads the page anew. Knows no address; who does says once how the language is found.
 */
import { baseLocale, getLocale, getTextDirection, locales, overwriteGetLocale } from './paraglide/runtime';

/** BCP 47, of those that the site has a catalogue for (project.inlang/settings.json). */
export type Language = (typeof locales)[number];

/** The one at the root of the site first. */
export const languages: readonly Language[] = locales;
export const baseLanguage: Language = baseLocale;

/** What the interface speaks, here and now. */
export const pageLanguage = (): Language => getLocale();

/** The way its script runs. */
export const directionOf = (language: Language): 'ltr' | 'rtl' => getTextDirection(language);

/** Its own name for itself, for those who read it. */
export function ownNameOf(language: Language): string {
	return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
}

/** The language of that code, or the base language where the site has none of it. */
export function knownLanguage(code: string | undefined): Language {
	return languages.find((language) => language === code) ?? baseLanguage;
}

/** From now on `find` says what the page speaks. Called once, before anything is rendered. */
export function findLanguageBy(find: () => Language): void {
	overwriteGetLocale(find);
}
