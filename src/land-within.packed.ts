/** The land of the basemap within a box, for pictures, out of the tiles that the file which opens from a disk holds. */
import { landOfPicture } from '$geo/picture/land-of-picture';
import { tilesOver } from '$geo/picture/tiles-over';
import type { Bounds } from '$lib/geometry/position';
import { packedArchive } from '$lib/map/packed-archive';
import type { LandOfPicture } from '$lib/picture/picture-land';

/** The file holds all tiles of the world up to here (`geo/pack/needed-tiles.ts`). */
const WHOLE_WORLD_TO = 4;

/** @param zoom The one that the picture is about shown at; where its tiles are not there, those above them are taken. */
export async function landWithin(box: Bounds, zoom: number, language: string): Promise<LandOfPicture> {
	let level = zoom;
	while (level >= WHOLE_WORLD_TO + 1 && !(await isThere(box, Math.floor(level)))) level -= 1;
	return landOfPicture(packedArchive(), box, level, language);
}

/** What is not there would be drawn as sea. */
async function isThere(box: Bounds, z: number): Promise<boolean> {
	const tiles = await Promise.all(tilesOver(box, z).map(({ x, y }) => packedArchive().getZxy(z, x, y)));
	return tiles.every((tile) => tile !== undefined);
}
