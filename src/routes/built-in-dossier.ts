/** The dossier that this site is built with. The build has checked it, so it is taken as it is. */
import type { Dossier } from '$lib/dossier/model';
import dossier from '../../static/dossier.json';

/** Components never import this: they are given a `Dossier`, as another one can be opened. */
export const builtInDossier = dossier as unknown as Dossier;
