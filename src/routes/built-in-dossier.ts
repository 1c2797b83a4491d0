/** The dossier that this site is built with. The build has checked it, so it is taken as it is. */
import type { Dossier } from '$lib/dossier/model';
import type { OtherNames } from '$lib/search/other-names';

const inLanguages = import.meta.glob<Dossier>('../../geo/built/*.json', { import: 'default' });
const beside = import.meta.glob<OtherNames>('../../geo/built/names/*.json', { import: 'default' });

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

/** What its things are called in the other languages: for whoever searches pages in this one. */
export async function builtInNames(language: string): Promise<OtherNames> {
	return (await beside[`../../geo/built/names/${language}.json`]?.()) ?? {};
}
