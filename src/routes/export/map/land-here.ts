/** The land of the basemap within a box, read in the page out of the archive that the live map reads. */
import { asset } from '$app/paths';
import { landOfPicture } from '$geo/picture/land-of-picture';
import type { LandWithin } from '../../../sheet-drawing';

/** Rejects where the archive cannot be had. A reader of its own for each picture: it would keep what has failed. */
export const landHere: LandWithin = async (box, zoom, language) => {
	const { PMTiles } = await import('$lib/map/library');
	const archive = new PMTiles(new URL(asset('/basemap/atlas.pmtiles'), location.href).href);
	return landOfPicture(archive, box, zoom, language);
};
