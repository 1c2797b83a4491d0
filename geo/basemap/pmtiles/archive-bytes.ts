/**
 * Writes a PMTiles 3 archive of vector tiles. Tiles of the same content are kept once, runs of them take one entry, and
 * the file is clustered: tiles lie in the order of their ids. The same tiles in any order give the same bytes.
 */
import { createHash } from 'node:crypto';
import { compress } from './compress';
import { directories, type Entry } from './directory';
import { HEADER_BYTES, headerBytes, type Header } from './header';
import { tileId, type TileAddress } from './tile-id';

export interface Tile extends TileAddress {
	/** A vector tile, not compressed. */
	bytes: Uint8Array;
}

export interface ArchiveOptions extends Pick<Header, 'bounds' | 'centre'> {
	/** What readers may show: `vector_layers`, `attribution`, `name` and so on. */
	metadata: Record<string, unknown>;
	/** The root directory never takes more bytes; 16,384 − 127 at most, by the specification. */
	rootBytes?: number;
	/** Tiles that a leaf directory lists, or a power of two times as many where the root would not fit. */
	leafEntries?: number;
}

/** With the header, what a reader asks for first: 16 kB (PMTiles 3, section 2). */
const FIRST_BYTES = 16_384;

/** The bytes of the whole archive. Throws where two tiles have one address, or where there is none at all. */
export function archiveBytes(tiles: readonly Tile[], options: ArchiveOptions): Uint8Array {
	if (tiles.length === 0) throw new Error('an archive needs a tile');
	const { entries, contents, addressed } = entriesOf(tiles);
	const most = Math.min(options.rootBytes ?? Infinity, FIRST_BYTES - HEADER_BYTES);
	const { root, leaves } = directories(entries, compress, most, options.leafEntries ?? 1024);
	const metadata = compress(new TextEncoder().encode(JSON.stringify(options.metadata)));

	const parts = [root, metadata, leaves, Buffer.concat(contents)];
	let offset = HEADER_BYTES;
	const [rootAt, metadataAt, leavesAt, tilesAt] = parts.map(({ length }) => {
		const stretch = { offset, length };
		offset += length;
		return stretch;
	}) as [Header['root'], Header['metadata'], Header['leaves'], Header['tiles']];
	const zooms = tiles.map(({ z }) => z);
	const header = headerBytes({
		root: rootAt,
		metadata: metadataAt,
		leaves: leavesAt,
		tiles: tilesAt,
		counts: { addressed, entries: entries.length, contents: contents.length },
		minZoom: zooms.reduce((a, b) => Math.min(a, b)),
		maxZoom: zooms.reduce((a, b) => Math.max(a, b)),
		bounds: options.bounds,
		centre: options.centre,
	});
	return new Uint8Array(Buffer.concat([header, ...parts]));
}

/** One entry for each run of tiles with one content, in the order of ids; contents compressed, each once. */
function entriesOf(tiles: readonly Tile[]): { entries: Entry[]; contents: Uint8Array[]; addressed: number } {
	const byId = tiles.map((tile) => ({ id: tileId(tile), bytes: tile.bytes })).sort((a, b) => a.id - b.id);
	const known = new Map<string, { offset: number; length: number }>();
	const contents: Uint8Array[] = [];
	const entries: Entry[] = [];
	let end = 0;
	byId.forEach(({ id, bytes }, index) => {
		if (byId[index - 1]?.id === id) throw new Error(`two tiles have the id ${id}`);
		const hash = createHash('sha256').update(bytes).digest('hex');
		let where = known.get(hash);
		if (!where) {
			const content = compress(bytes);
			where = { offset: end, length: content.length };
			known.set(hash, where);
			contents.push(content);
			end += content.length;
		}
		const last = entries.at(-1);
		if (last && last.offset === where.offset && last.tileId + last.runLength === id) last.runLength += 1;
		else entries.push({ tileId: id, ...where, runLength: 1 });
	});
	return { entries, contents, addressed: byId.length };
}
