/** Ids that things of the built-in dossier once had. For pages that are not there, and passages that a page does not have. */
import type { Renamed } from '$lib/view/renamed';
import table from '../../geo/dossier/renamed.json';

/** As `npm run dossier` has checked it. */
export const builtInRenamed: Renamed = table;
