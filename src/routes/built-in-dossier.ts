/** The dossier that this site is built with. The build has checked it, so it is taken as it is. */
import type { Dossier } from '$lib/dossier/model';

const inLanguages = import.meta.glob<Dossier>('../../geo/built/*.json', { import: 'default' });

/**
 * Its own words are in that language alone, so that a page fetches no other. Components never import this: they are given a
 * `Dossier`, as another one can be opened.
 *
 * @param language BCP 47, one of the site's.
 */
export async function builtInDossier(language: string): Promise<Dossier> {
	const load = inLanguages[`../../geo/built/${language}.json`];
	if (!load) throw new Error(`The dossier was not built in “${language}”: run \`npm run dossier\`.`);
	return load();
}

/** The log of its changes, in all languages: for the one page that shows it, as no other carries it. */
export async function builtInChanges(): Promise<Dossier['changes']> {
	return (await import('../../geo/dossier/dossier.json')).default.changes;
}
