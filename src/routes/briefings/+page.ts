import { pageLanguage } from '$lib/text/language';
import { builtInBriefings } from '../built-in-briefings';
import type { PageLoad } from './$types';

export const load: PageLoad = async () => ({ briefings: await builtInBriefings(pageLanguage()) });
