/** The sources of a dossier as they are numbered: the article first, since all the others are known by it. */
import type { Source } from './model';
import { perDossier } from './per-dossier';

export const sourcesInOrder = perDossier(({ sources, mainSource }): readonly Source[] => [
	...sources.filter(({ id }) => id === mainSource),
	...sources.filter(({ id }) => id !== mainSource),
]);
