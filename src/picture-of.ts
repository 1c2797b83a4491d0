/** The pictures of a view, for the page that is being made. Runs in Node: it reads the basemap's archive from disk. */
import levant from '$geo/basemap/levant.json';
import type { Dossier } from '$lib/dossier/model';
import { storyCountries } from '$lib/dossier/relations';
import type { LinkTo } from '$lib/evidence/link-to';
import { insetLandMarkup } from '$lib/picture/inset-land';
import type { InsetLand } from '$lib/picture/land-shapes';
import { pictureCover } from '$lib/picture/picture-cover';
import { pictureFrame } from '$lib/picture/picture-frame';
import { laidOut, LAYOUTS } from '$lib/picture/picture-layout';
import { pictureSvg } from '$lib/picture/picture-svg';
import { bundleWords } from '$lib/map/many/bundle-words';
import { spokenLink } from '$lib/map/spoken-link';
import { composeAny } from '$lib/scene/compose-large';
import { m } from '$lib/text';
import { pageLanguage } from '$lib/text/language';
import type { View } from '$lib/view/view';
import { landWithin } from './land-within';

export interface Pictures {
	/** The whole map as one SVG. */
	map: string;
	/** What lies beneath the marks of the inset: elements for its SVG. */
	insetLand: string;
}

/** The pictures of a view. Throws where the archive is missing: `npm run basemap` builds it. */
export async function picturesOf(dossier: Dossier, view: View, to: LinkTo): Promise<Pictures> {
	const language = pageLanguage();
	const scene = composeAny(dossier, view, language);
	const { zoom } = laidOut(pictureFrame(scene.frame), LAYOUTS[0]);
	const land = await landWithin(pictureCover(scene.frame), zoom, language);
	const map = pictureSvg(scene, {
		land,
		words: {
			label: m.picture_label(),
			link: (link) => (link.bundle ? bundleWords(link) : spokenLink(link)),
		},
		addresses: {
			place: (id) => to({ kind: 'place', id }),
			contact: (id) => to({ kind: 'contact', id }),
		},
		storyCountries: storyCountries(dossier),
	});
	// TypeScript reads the kinds of shapes in a JSON file as any text.
	return { map, insetLand: insetLandMarkup(levant as unknown as InsetLand, scene.countries) };
}
