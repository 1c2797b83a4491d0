/**
 * Reads tiles in the file that opens from a disk. It holds those that the dossier's views need, and the whole world for small
 * scales alone: what it lacks is drawn from the tile above it, as the map itself does where a host says that it has no such tile.
 */
import { AJAXError, type AddProtocolAction } from 'maplibre-gl';
import { packedArchive } from './packed-archive';

/** The end of a tile's address. */
const TILE = /\/(\d+)\/(\d+)\/(\d+)$/;

export const readTile: AddProtocolAction = async ({ url }) => {
	const [z = NaN, x = NaN, y = NaN] = (TILE.exec(url) ?? []).slice(1).map(Number);
	const tile = await packedArchive().getZxy(z, x, y);
	if (!tile) throw new AJAXError(404, 'not in this file', url, new Blob());
	return { data: tile.data };
};
