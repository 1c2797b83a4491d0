/** Citations of what is in the dossier that this site is built with, as `npm run dossier` has made them. */
import type { BuiltCitations } from '$lib/export/citation-texts';

const inLanguages = import.meta.glob<BuiltCitations>('../../geo/built/cite/*.json', { import: 'default' });

/** @param language BCP 47, one of the site's. Fails where they cannot be had. */
export async function builtInCitations(language: string): Promise<BuiltCitations> {
	const load = inLanguages[`../../geo/built/cite/${language}.json`];
	if (!load) throw new Error(`The dossier was not built in “${language}”: run \`npm run dossier\`.`);
	return load();
}
