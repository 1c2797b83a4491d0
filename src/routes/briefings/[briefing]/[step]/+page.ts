import { error } from '@sveltejs/kit';
import { viewOfStep } from '$lib/briefing/step-view';
import { baseLanguage, pageLanguage } from '$lib/text/language';
import type { View } from '$lib/view/view';
import { builtInBriefing, builtInBriefings } from '../../../built-in-briefings';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = async () =>
	(await builtInBriefings(baseLanguage)).flatMap(({ id: briefing, steps }) =>
		steps.map(({ id: step }) => ({ briefing, step })),
	);

export const load: PageLoad = async ({ params }) => {
	const briefing = await builtInBriefing(pageLanguage(), params.briefing);
	const index = briefing?.steps.findIndex(({ id }) => id === params.step) ?? -1;
	const step = briefing?.steps[index];
	if (!briefing || !step) error(404);
	const ids = { briefing: briefing.id, id: step.id };
	return { briefing, index, shown: (asked: View) => viewOfStep(asked, ids, step) };
};
