import { error } from '@sveltejs/kit';
import { has, sourceById } from '$lib/dossier/lookup';
import { builtInDossier } from '../../built-in-dossier';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => builtInDossier.sources.map(({ id }) => ({ id }));

export const load: PageLoad = ({ params: { id } }) => {
	if (!has(builtInDossier, 'sources', id)) error(404);
	return { source: sourceById(builtInDossier, id) };
};
