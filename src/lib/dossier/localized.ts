/** Picks our own words in a language. Excerpts have one language only and never pass through here. */
import type { LocalizedText } from './model';

/** The words in the language asked for (BCP 47), else in English. */
export function localized(text: LocalizedText, language: string): string {
	return text[language] ?? text.en;
}
