/** What the things of the dossier that this site is built with are called in other languages than a page's own. */
import type { OtherNames } from '$lib/search/other-names';

const beside = import.meta.glob<OtherNames>('../../geo/built/names/*.json', { import: 'default' });

/** @param language BCP 47, one of the site's: the page's. */
export async function builtInNames(language: string): Promise<OtherNames> {
	const load = beside[`../../geo/built/names/${language}.json`];
	if (!load) throw new Error(`The dossier was not built in “${language}”: run \`npm run dossier\`.`);
	return load();
}
