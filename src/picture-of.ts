/** The picture of a view, for the page that is being made. Runs in Node: it reads the basemap's archive from disk. */
import { archiveFile } from '$geo/picture/archive-file';
import { landOfPicture } from '$geo/picture/land-of-picture';
import type { Dossier } from '$lib/dossier/model';
import type { LinkTo } from '$lib/evidence/link-to';
import type { Bounds } from '$lib/geometry/position';
import { pictureCover } from '$lib/picture/picture-cover';
import { pictureFrame } from '$lib/picture/picture-frame';
import type { LandOfPicture } from '$lib/picture/picture-land';
import { laidOut, LAYOUTS } from '$lib/picture/picture-layout';
import { pictureSvg } from '$lib/picture/picture-svg';
import { composeScene } from '$lib/scene/compose';
import { m } from '$lib/text';
import type { View } from '$lib/view/view';

const archive = archiveFile('static/basemap/atlas.pmtiles');

/** Many pages show the same part of the map: each is read once. */
const lands = new Map<string, Promise<LandOfPicture>>();

function landWithin(box: Bounds, zoom: number): Promise<LandOfPicture> {
	const key = [...box, zoom].join(' ');
	const land = lands.get(key) ?? landOfPicture(archive, box, zoom, 'en');
	lands.set(key, land);
	return land;
}

/** The picture of a view as one SVG. Throws where the archive is missing: `npm run basemap` builds it. */
export async function pictureOf(dossier: Dossier, view: View, to: LinkTo): Promise<string> {
	const scene = composeScene(dossier, view);
	const { zoom } = laidOut(pictureFrame(scene.frame), LAYOUTS[0]);
	const land = await landWithin(pictureCover(scene.frame), zoom);
	return pictureSvg(scene, {
		land,
		words: {
			label: m.picture_label(),
			link: ({ label, standing }) => m.map_hint_standing({ label, standing: m.standing_word({ standing }) }),
		},
		addresses: {
			place: (id) => to({ kind: 'place', id }),
			contact: (id) => to({ kind: 'contact', id }),
		},
		storyCountries: [...new Set(dossier.places.map(({ country }) => country))],
	});
}
