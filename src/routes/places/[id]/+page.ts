import { error } from '@sveltejs/kit';
import { has, placeById } from '$lib/dossier/lookup';
import { builtInDossier } from '../../built-in-dossier';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => builtInDossier.places.map(({ id }) => ({ id }));

export const load: PageLoad = ({ params: { id } }) => {
	if (!has(builtInDossier, 'places', id)) error(404);
	return { place: placeById(builtInDossier, id) };
};
