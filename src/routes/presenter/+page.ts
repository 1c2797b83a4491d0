import { pageLanguage } from '$lib/text/language';
import { builtInBriefings } from '../built-in-briefings';
import type { PageLoad } from './$types';

/** It stands on the speaker's own screen, where no map is wanted: that is on the wall. */
export const load: PageLoad = async () => ({
	briefings: await builtInBriefings(pageLanguage()),
	bare: true as const,
});
