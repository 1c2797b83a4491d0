/** What the map of a page shows, as its picture has it. */
import { findStep } from '$lib/briefing/find-step';
import { viewOfStep } from '$lib/briefing/step-view';
import type { Language } from '$lib/text/language';
import type { View } from '$lib/view/view';
import { builtInBriefing, builtInBriefings } from './routes/built-in-briefings';
import { shownStep } from './routes/embed/shown-step';

/** @returns What is asked for; on the page of a step of a briefing, what the step shows. */
export async function shownView(asked: View, language: Language): Promise<View> {
	const { page } = asked;
	if (page.kind !== 'step') return asked;
	const found = findStep(await builtInBriefings(language), page);
	return found ? viewOfStep(asked, page, found.step) : asked;
}

/** @returns What is asked for; in the embed of a briefing, what its first step shows. */
export async function embeddedView(asked: View, language: Language): Promise<View> {
	const { page } = asked;
	if (page.kind !== 'briefing') return asked;
	const briefing = await builtInBriefing(language, page.id);
	return briefing ? shownStep(briefing, asked) : asked;
}
