import { error } from '@sveltejs/kit';
import { CONTACTS_HANDOUT } from '$lib/dossier/contacts-handout';
import { baseLanguage, pageLanguage } from '$lib/text/language';
import { builtInBriefing, builtInBriefings } from '../../built-in-briefings';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = async () =>
	[CONTACTS_HANDOUT, ...(await builtInBriefings(baseLanguage)).map(({ id }) => id)].map((handout) => ({
		handout,
	}));

/** Of a briefing or, without one, of all contacts. */
export const load: PageLoad = async ({ params: { handout } }) => {
	const briefing = handout === CONTACTS_HANDOUT ? null : await builtInBriefing(pageLanguage(), handout);
	if (briefing === undefined) error(404);
	return { id: handout, briefing, bare: true as const };
};
