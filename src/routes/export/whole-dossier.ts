/** The dossier in all its languages, with its briefings and its log of changes: a page has it in one language, without these. */
import type { Dossier } from '$lib/dossier/model';
import { dataHref } from '../data-files';

/**
 * The one that the site publishes, where the page's own is that; else the page's own.
 *
 * @param shown What the page has.
 */
export async function wholeDossier(shown: Dossier): Promise<Dossier> {
	const answer = await fetch(dataHref());
	if (!answer.ok) throw new Error(`${dataHref()} answered ${answer.status}`);
	const whole = (await answer.json()) as Dossier;
	return whole.id === shown.id ? whole : shown;
}
