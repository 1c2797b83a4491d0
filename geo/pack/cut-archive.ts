/** Cuts out of the basemap's archive what the file that opens from a disk takes along. */
import type { PMTiles } from 'pmtiles';
import { METADATA } from '../basemap/metadata';
import { archiveBytes, type Tile } from '../basemap/pmtiles/archive-bytes';
import type { TileAddress } from '../basemap/pmtiles/tile-id';

/**
 * A PMTiles archive of these tiles. One that the whole archive does not have is there and empty, since it is known to be sea:
 * what is not there at all is unknown.
 */
export async function cutArchive(whole: PMTiles, addresses: readonly TileAddress[]): Promise<Uint8Array> {
	const { minLon, minLat, maxLon, maxLat, centerLon, centerLat, centerZoom } = await whole.getHeader();
	const tiles: Tile[] = [];
	for (const address of addresses) {
		const tile = await whole.getZxy(address.z, address.x, address.y);
		tiles.push({ ...address, bytes: new Uint8Array(tile?.data ?? new ArrayBuffer(0)) });
	}
	return archiveBytes(tiles, {
		bounds: [minLon, minLat, maxLon, maxLat],
		centre: [centerLon, centerLat, centerZoom],
		metadata: METADATA,
	});
}
