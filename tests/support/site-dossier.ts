/** The dossier that the site under test was built from, as the site serves it. */
import { readFileSync } from 'node:fs';
import type { Dossier } from '../../src/lib/dossier/model';

export const siteDossier = JSON.parse(
	readFileSync(new URL('../../build/dossier.json', import.meta.url), 'utf8'),
) as Dossier;
