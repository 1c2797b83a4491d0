/**
 * A briefing that a reader composes: of the dossier's own model, but that words may still be unwritten, and none is longer than
 * a field takes. Its words are the reader's, and text alone.
 */
import * as v from 'valibot';
import { Briefing, BriefingStep, type LocalizedText } from '$lib/dossier/model';

/** UTF-16 code units, as fields count them. */
export const LIMITS = { title: 120, heading: 120, text: 600, notes: 4000 } as const;

const words = (limit: number) => {
	const Words = v.pipe(v.string(), v.maxLength(limit));
	return v.objectWithRest({ en: Words }, Words);
};

/** Its type is that of the model. */
export const OwnBriefing = v.strictObject({
	...Briefing.entries,
	title: words(LIMITS.title),
	steps: v.array(
		v.strictObject({
			...BriefingStep.entries,
			heading: words(LIMITS.heading),
			text: words(LIMITS.text),
			notes: v.optional(words(LIMITS.notes)),
		}),
	),
});

/**
 * Words written on a page of a language (BCP 47). The model asks for English, so they stand there too: what a reader wrote is
 * shown as it was written, whatever the language of the page.
 */
export const newWords = (words: string, language: string): LocalizedText => ({
	[language]: words,
	en: words,
});

/**
 * The same text, reworded on a page of a language. What stood in another language word for word is the same wording and goes
 * along; another wording there stays.
 */
export function reworded(text: LocalizedText, words: string, language: string): LocalizedText {
	const before = text[language];
	const others = Object.entries(text).map(([other, old]) => [other, old === before ? words : old] as const);
	return { ...Object.fromEntries(others), [language]: words } as LocalizedText;
}
