/**
 * Directories of a PMTiles archive: which tiles lie where. A directory that is too long for the root is cut into leaves,
 * and the root then lists the leaves.
 */
import { varints } from './varint';

export interface Entry {
	tileId: number;
	/** Bytes from the begin of the tiles; for a leaf, from the begin of the leaves. */
	offset: number;
	/** Bytes. */
	length: number;
	/** How many tiles in a row have this content; 0 for a leaf. */
	runLength: number;
}

/** A directory in columns after PMTiles 3, section 4, not yet compressed. Entries must be in the order of their ids. */
export function directoryBytes(entries: readonly Entry[]): Uint8Array {
	const deltas = entries.map(({ tileId }, index) => tileId - (entries[index - 1]?.tileId ?? 0));
	const offsets = entries.map(({ offset }, index) => {
		const before = entries[index - 1];
		// 0 says: right after the entry before.
		return before && offset === before.offset + before.length ? 0 : offset + 1;
	});
	return varints([
		entries.length,
		...deltas,
		...entries.map(({ runLength }) => runLength),
		...entries.map(({ length }) => length),
		...offsets,
	]);
}

export interface Directories {
	root: Uint8Array;
	/** Empty where the root lists the tiles itself. */
	leaves: Uint8Array;
}

/**
 * Root and leaves, each compressed by `compress`. The root never exceeds `rootBytes`: leaves double in size from
 * `leafEntries` until it fits.
 */
export function directories(
	entries: readonly Entry[],
	compress: (bytes: Uint8Array) => Uint8Array,
	rootBytes: number,
	leafEntries: number,
): Directories {
	const whole = compress(directoryBytes(entries));
	if (whole.length <= rootBytes) return { root: whole, leaves: new Uint8Array() };
	for (let size = leafEntries; ; size *= 2) {
		const leaves: Uint8Array[] = [];
		const list: Entry[] = [];
		let offset = 0;
		for (let start = 0; start < entries.length; start += size) {
			const leaf = compress(directoryBytes(entries.slice(start, start + size)));
			list.push({ tileId: entries[start]?.tileId ?? 0, offset, length: leaf.length, runLength: 0 });
			leaves.push(leaf);
			offset += leaf.length;
		}
		const root = compress(directoryBytes(list));
		if (root.length <= rootBytes) return { root, leaves: Buffer.concat(leaves) };
	}
}
