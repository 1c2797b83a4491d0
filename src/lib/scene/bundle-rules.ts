/**
 * What may be drawn as one line, and how sure that line then looks: the same rules for legs between two places and for links
 * between two clusters of them. Pure.
 */
import { STANDINGS, type Standing } from '$lib/dossier/standing';
import type { Emphasis, LinkKind } from './model';

/** What runs between two places, or clusters of them, by their ids. */
export interface Bundled {
	/** Its own id, for what stays by itself. */
	id: string;
	from: string;
	to: string;
	directed: boolean;
	kind: LinkKind;
	standing: Standing;
	emphasis: Emphasis;
}

/**
 * The same for all that is drawn as one line: what joins the same places the same way, is of the same kind, and is brought
 * forward or dimmed alike. What is only alleged is never put with anything else, and what the reader selected stays by itself.
 *
 * No id of a leg has two full stops in a row, so the key of several is not mistaken for one.
 */
export function bundleKey({ id, from, to, directed, kind, standing, emphasis }: Bundled): string {
	if (emphasis === 'selected') return id;
	const ends = [from, to];
	return [
		...(directed ? ends : ends.sort()),
		directed ? 'to' : 'with',
		kind,
		...(standing === 'alleged' ? ['alleged'] : []),
		...(emphasis === 'dimmed' ? ['dimmed'] : []),
	].join('..');
}

/** The least sure of them, of which there is one at least. */
export const leastSure = (standings: readonly Standing[]): Standing =>
	standings.reduce((least, one) => (STANDINGS.indexOf(one) > STANDINGS.indexOf(least) ? one : least));
