import { error } from '@sveltejs/kit';
import { has, placeById } from '$lib/dossier/lookup';
import { baseLanguage } from '$lib/text/language';
import { builtInDossier } from '../../../built-in-dossier';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = async () =>
	(await builtInDossier(baseLanguage)).places.map(({ id }) => ({ id }));

export const load: PageLoad = async ({ params: { id }, parent }) => {
	const { dossier } = await parent();
	if (!has(dossier, 'places', id)) error(404);
	return { place: placeById(dossier, id), bare: true as const };
};
