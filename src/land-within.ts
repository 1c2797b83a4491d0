/** The land of the basemap within a box, for pictures. Runs in Node: it reads the archive from disk. */
import { archiveFile } from '$geo/picture/archive-file';
import { landOfPicture } from '$geo/picture/land-of-picture';
import type { Bounds } from '$lib/geometry/position';
import type { LandOfPicture } from '$lib/picture/picture-land';

const archive = archiveFile('static/basemap/atlas.pmtiles');

/** Many pages show the same part of the map: each is read once. */
const lands = new Map<string, Promise<LandOfPicture>>();

/** @param zoom The one that the picture is about shown at. Throws where the archive is missing: `npm run basemap` builds it. */
export function landWithin(box: Bounds, zoom: number, language: string): Promise<LandOfPicture> {
	const key = [...box, zoom, language].join(' ');
	const land = lands.get(key) ?? landOfPicture(archive, box, zoom, language);
	lands.set(key, land);
	return land;
}
