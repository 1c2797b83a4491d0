/**
 * The first 127 bytes of a PMTiles archive, after PMTiles 3, section 2. All numbers are little-endian.
 *
 *     0 PMTiles 3 │ 8 where root, metadata, leaves, tiles are: offset, length each │ 72 counts │ 96 kinds │ 102 box, centre
 */
import type { Bounds } from '../../../src/lib/geometry/position';

export const HEADER_BYTES = 127;

/** A stretch of the file, in bytes. */
export interface Stretch {
	offset: number;
	length: number;
}

export interface Header {
	root: Stretch;
	metadata: Stretch;
	leaves: Stretch;
	tiles: Stretch;
	/** Tiles that can be asked for; entries of the directories without leaves; different contents. */
	counts: { addressed: number; entries: number; contents: number };
	minZoom: number;
	maxZoom: number;
	/** Degrees. */
	bounds: Bounds;
	/** Degrees, and the zoom that a viewer may open with. */
	centre: [longitude: number, latitude: number, zoom: number];
}

const GZIP = 2;
const MVT = 1;

/** The header's bytes, of an archive whose tiles are clustered, vector tiles, and gzip'ed like its directories. */
export function headerBytes(header: Header): Uint8Array {
	const bytes = new Uint8Array(HEADER_BYTES);
	const view = new DataView(bytes.buffer);
	const { root, metadata, leaves, tiles, counts } = header;
	const long = [root, metadata, leaves, tiles].flatMap(({ offset, length }) => [offset, length]);
	bytes.set(new TextEncoder().encode('PMTiles'));
	bytes[7] = 3;
	[...long, counts.addressed, counts.entries, counts.contents].forEach((value, index) => {
		view.setBigUint64(8 + index * 8, BigInt(value), true);
	});
	const isClustered = 1;
	bytes.set([isClustered, GZIP, GZIP, MVT, header.minZoom, header.maxZoom], 96);
	const [longitude, latitude, zoom] = header.centre;
	header.bounds.forEach((degrees, index) => {
		view.setInt32(102 + index * 4, Math.round(degrees * 1e7), true);
	});
	bytes[118] = zoom;
	view.setInt32(119, Math.round(longitude * 1e7), true);
	view.setInt32(123, Math.round(latitude * 1e7), true);
	return bytes;
}
