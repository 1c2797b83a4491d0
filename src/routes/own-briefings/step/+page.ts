import { browser } from '$app/environment';
import { ownShown } from '../own-shown';
import { ownBriefings } from '../own-briefings.svelte';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	const { dossier } = await parent();
	const own = browser ? ownBriefings(dossier.id) : null;
	return { own, shown: ownShown(dossier, own) };
};
