/** The briefings of the dossier that this site is built with, apart from it: only the pages that show them fetch them. */
import type { Briefing } from '$lib/dossier/model';

const inLanguages = import.meta.glob<Briefing[]>('../../geo/built/briefings/*.json', { import: 'default' });

/**
 * Their words are in that language alone, to be read through `localized`. What they name is in `builtInDossier`.
 *
 * @param language BCP 47, one of the site's.
 */
export async function builtInBriefings(language: string): Promise<Briefing[]> {
	const load = inLanguages[`../../geo/built/briefings/${language}.json`];
	if (!load) throw new Error(`The briefings were not built in “${language}”: run \`npm run dossier\`.`);
	return load();
}
