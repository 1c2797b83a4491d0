import { error } from '@sveltejs/kit';
import { has, contactById } from '$lib/dossier/lookup';
import { builtInDossier } from '../../built-in-dossier';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => builtInDossier.contacts.map(({ id }) => ({ id }));

export const load: PageLoad = ({ params: { id } }) => {
	if (!has(builtInDossier, 'contacts', id)) error(404);
	return { contact: contactById(builtInDossier, id) };
};
