import { error } from '@sveltejs/kit';
import { has, partyById } from '$lib/dossier/lookup';
import { builtInDossier } from '../../built-in-dossier';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => builtInDossier.parties.map(({ id }) => ({ id }));

export const load: PageLoad = ({ params: { id } }) => {
	if (!has(builtInDossier, 'parties', id)) error(404);
	return { party: partyById(builtInDossier, id) };
};
