/**
 * The tiles of our own archive that could not be had since the map was drawn: tells of them once, and asks for them again.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { isOfArchive } from './is-of-archive';
import type { MapError } from './report-once';

/** A tile's address within its source. */
interface TileAddress {
	z: number;
	x: number;
	y: number;
}

/** As MapLibre's error events have it where a tile failed. */
export interface TileError extends MapError {
	tile?: { tileID: { canonical: TileAddress } };
}

export interface TileGaps {
	/** Whether an error was of such a tile, and has been seen to. */
	tookError: (event: TileError) => boolean;
	/** Asks once more for all that are missing. What fails again is told again. */
	fill: () => void;
	/** To be called when the map has lost its style: one that comes back asks for all of its tiles. */
	lost: () => void;
}

/** @param tell Is called at the first gap, and at the first one after they were asked for again. */
export function tileGaps(map: Pick<MapLibreMap, 'refreshTiles'>, tell: () => void): TileGaps {
	const missing = new Map<string, TileAddress[]>();
	return {
		tookError(event) {
			const address = event.tile?.tileID.canonical;
			if (!address || event.sourceId === undefined || !isOfArchive(event)) return false;
			if (missing.size === 0) tell();
			missing.set(event.sourceId, [...(missing.get(event.sourceId) ?? []), address]);
			return true;
		},
		fill() {
			const asked = [...missing];
			missing.clear();
			// One by one: asked for the whole source, MapLibre 6.17 waits for ever for tiles that have failed.
			for (const [source, addresses] of asked) map.refreshTiles(source, addresses);
		},
		lost: () => missing.clear(),
	};
}
