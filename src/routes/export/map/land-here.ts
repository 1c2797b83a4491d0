/** The land of the basemap within a box, read in the page out of the archive that the live map reads. */
import { asset } from '$app/paths';
import { landOfPicture } from '$geo/picture/land-of-picture';
import { PMTiles } from 'pmtiles';
import type { LandWithin } from '../../../sheet-drawing';

/** Rejects where the archive cannot be had. A reader of its own for each picture: it would keep what has failed. */
export const landHere: LandWithin = (box, zoom, language) =>
	landOfPicture(
		new PMTiles(new URL(asset('/basemap/atlas.pmtiles'), location.href).href),
		box,
		zoom,
		language,
	);
