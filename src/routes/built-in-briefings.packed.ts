/**
 * The briefings in the file that opens from a disk: those of its dossier, and those that a reader has composed and put there,
 * which are presented like any other.
 */
import { inLanguage } from '$geo/in-language';
import { newWords } from '$lib/briefing/own-briefing';
import type { Briefing } from '$lib/dossier/model';
import { languages } from '$lib/text/language';
import { headingOf, titleOf } from './own-briefings/own-names';
import { packedData } from './packed-data';

let built: { language: string; briefings: Briefing[] } | undefined;

/** @param language BCP 47: the page's, in which what is unwritten is called so. */
export function builtInBriefings(language: string): Promise<Briefing[]> {
	if (built?.language !== language) {
		const { dossier, own } = packedData();
		const inThis = (briefings: readonly Briefing[]) => inLanguage([...briefings], language, languages);
		const composed = inThis(own).map((briefing) => named(briefing, language));
		built = { language, briefings: [...inThis(dossier.briefings), ...composed] };
	}
	return Promise.resolve(built.briefings);
}

/** As on the site. */
export const builtInBriefing = async (language: string, id: string): Promise<Briefing | undefined> =>
	(await builtInBriefings(language)).find((briefing) => briefing.id === id);

const named = (briefing: Briefing, language: string): Briefing => ({
	...briefing,
	title: newWords(titleOf(briefing), language),
	steps: briefing.steps.map((step) => ({ ...step, heading: newWords(headingOf(step), language) })),
});
