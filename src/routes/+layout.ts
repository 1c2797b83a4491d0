// Every page is prerendered, below a folder of its own, as every static host can serve it.
import { pageLanguage } from '$lib/text/language';
import { builtInDossier } from './built-in-dossier';

export const prerender = true;
export const trailingSlash = 'always';

export const load = async () => ({ dossier: await builtInDossier(pageLanguage()) });
