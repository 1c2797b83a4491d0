/** The legs of the site's own dossier, as its map of everything draws them. */
import type { Dossier } from '../../../../src/lib/dossier/model';
import { composeScene } from '../../../../src/lib/scene/compose';
import type { LinkMark } from '../../../../src/lib/scene/model';
import { fromUrl } from '../../../../src/lib/view/from-url';

/** Fetches the published dossier. Throws where it is not served. */
export async function realLegs(): Promise<LinkMark[]> {
	const answer = await fetch('/dossier.json');
	const dossier = (await answer.json()) as Dossier;
	const view = fromUrl({ pathname: '/', search: '', hash: '' });
	if (view === null) throw new Error('The site has no first page.');
	return composeScene(dossier, view, 'en').links;
}
