/** Picks our own words in a language. Excerpts have one language only and never pass through here. */
import type { LocalizedText } from './model';

export type Language = keyof LocalizedText;

/** The words in the language asked for, else in English. */
export function localized(text: LocalizedText, language: Language = 'en'): string {
	return text[language] ?? text.en;
}
