/** The dossier that the file which opens from a disk holds. Whoever wrote it there has checked it. */
import { forPages, inLanguage } from '$geo/in-language';
import type { Dossier } from '$lib/dossier/model';
import { languages } from '$lib/text/language';
import { packedData } from './packed-data';

let built: { language: string; dossier: Dossier } | undefined;

/** The same value for the whole visit: its language stays. */
export function builtInDossier(language: string): Promise<Dossier> {
	if (built?.language !== language)
		built = { language, dossier: inLanguage(forPages(packedData().dossier), language, languages) };
	return Promise.resolve(built.dossier);
}

export const builtInChanges = (): Promise<Dossier['changes']> =>
	Promise.resolve(packedData().dossier.changes);
