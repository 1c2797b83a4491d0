import { error } from '@sveltejs/kit';
import { findStep } from '$lib/briefing/find-step';
import { viewOfStep } from '$lib/briefing/step-view';
import { baseLanguage, pageLanguage } from '$lib/text/language';
import type { View } from '$lib/view/view';
import { builtInBriefings } from '../../../built-in-briefings';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = async () =>
	(await builtInBriefings(baseLanguage)).flatMap(({ id: briefing, steps }) =>
		steps.map(({ id: step }) => ({ briefing, step })),
	);

export const load: PageLoad = async ({ params }) => {
	const ids = { briefing: params.briefing, id: params.step };
	const found = findStep(await builtInBriefings(pageLanguage()), ids);
	if (!found) error(404);
	const { briefing, step, index } = found;
	return { briefing, index, shown: (asked: View) => viewOfStep(asked, ids, step) };
};
