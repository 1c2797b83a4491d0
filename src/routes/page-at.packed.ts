/**
 * What of another page the site would serve with it, in the file that opens from a disk: it is drawn when it is wanted. Needs a
 * page.
 */
import { pageLanguage } from '$lib/text/language';
import { fromUrl } from '$lib/view/from-url';
import { itineraryOf } from '../itinerary-of';
import { picturesOf } from '../picture-of';
import { shownView } from '../shown-view';
import { partsOf } from './address-parts';
import { builtInDossier } from './built-in-dossier';
import { knownView } from './known-view';
import { linkTo, pagePrefix } from './link-to';
import type { Room } from './page-at';

/** What is in that room of the page at an address. */
export async function drawnAt(href: string, room: Room): Promise<Element[]> {
	const dossier = await builtInDossier(pageLanguage());
	const parts = partsOf(new URL(href, location.href), false);
	const asked = knownView(dossier, fromUrl(parts, pagePrefix()));
	const { page } = asked;
	const markup =
		room === '.itinerary-room' && page.kind === 'party'
			? await itineraryOf(dossier, page.id, linkTo)
			: (await picturesOf(dossier, await shownView(asked, pageLanguage()), linkTo)).map;
	return [...new DOMParser().parseFromString(markup, 'text/html').body.children];
}
