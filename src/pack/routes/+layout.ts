// As on the site, but that nothing is prerendered: options of pages mean nothing in one file.
import { pageLanguage } from '$lib/text/language';
import { builtInDossier } from '../../routes/built-in-dossier';

export const load = async () => ({ dossier: await builtInDossier(pageLanguage()) });
