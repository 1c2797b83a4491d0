import { error } from '@sveltejs/kit';
import { baseLanguage, pageLanguage } from '$lib/text/language';
import { builtInBriefing, builtInBriefings } from '../../../built-in-briefings';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = async () =>
	(await builtInBriefings(baseLanguage)).map(({ id }) => ({ briefing: id }));

export const load: PageLoad = async ({ params }) => {
	const briefing = await builtInBriefing(pageLanguage(), params.briefing);
	if (!briefing) error(404);
	return { briefing, bare: true as const };
};
