/** What the map of a page shows, as its picture has it. */
import { findStep } from '$lib/briefing/find-step';
import { viewOfStep } from '$lib/briefing/step-view';
import type { Language } from '$lib/text/language';
import type { View } from '$lib/view/view';
import { builtInBriefings } from './routes/built-in-briefings';

/** @returns What is asked for; on the page of a step of a briefing, what the step shows. */
export async function shownView(asked: View, language: Language): Promise<View> {
	const { page } = asked;
	if (page.kind !== 'step') return asked;
	const found = findStep(await builtInBriefings(language), page);
	return found ? viewOfStep(asked, page, found.step) : asked;
}
