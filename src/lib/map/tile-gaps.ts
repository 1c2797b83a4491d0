/**
 * The tiles of our own archive that could not be had since the map was drawn: asks for each once more by itself, then tells
 * of them once, and asks for them again. A map that moves on drops tiles while they are on their way; what comes of those is
 * no gap.
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
	/** `aborted` where the map has no more use for it. */
	tile?: { tileID: { canonical: TileAddress }; aborted?: boolean };
}

export interface TileGaps {
	/** Whether an error was of such a tile, and has been seen to. */
	tookError: (event: TileError) => boolean;
	/** Asks once more for all that are missing. What fails again is told again. */
	fill: () => void;
	/** To be called when the map has lost its style or is taken down: one that comes back asks for all of its tiles. */
	lost: () => void;
}

/** Until a tile is asked for again by itself. */
const SOON_MILLISECONDS = 500;

/** @param tell Is called at the first gap, and at the first one after they were asked for again. */
export function tileGaps(map: Pick<MapLibreMap, 'refreshTiles' | 'getSource'>, tell: () => void): TileGaps {
	const missing = new Map<string, TileAddress[]>();
	/** Those that were asked for once more by themselves: that is done once a visit. */
	const again = new Set<string>();
	const timers = new Set<ReturnType<typeof setTimeout>>();

	/** Where the map has moved on, it has no such tile, and nothing is asked for. */
	const askAgain = (source: string, address: TileAddress): void => {
		const timer = setTimeout(() => {
			timers.delete(timer);
			// Another style may have come.
			if (map.getSource(source)) map.refreshTiles(source, [address]);
		}, SOON_MILLISECONDS);
		timers.add(timer);
	};

	return {
		tookError(event) {
			const address = event.tile?.tileID.canonical;
			const { sourceId } = event;
			if (!address || sourceId === undefined || !isOfArchive(event)) return false;
			if (event.tile?.aborted || isAbort(event.error)) return true;
			const key = `${sourceId} ${String(address.z)}/${String(address.x)}/${String(address.y)}`;
			if (!again.has(key)) {
				again.add(key);
				askAgain(sourceId, address);
				return true;
			}
			if (missing.size === 0) tell();
			missing.set(sourceId, [...(missing.get(sourceId) ?? []), address]);
			return true;
		},
		fill() {
			const asked = [...missing];
			missing.clear();
			// One by one: asked for the whole source, MapLibre 6.17 waits for ever for tiles that have failed.
			for (const [source, addresses] of asked) map.refreshTiles(source, addresses);
		},
		lost() {
			missing.clear();
			again.clear();
			for (const timer of timers) clearTimeout(timer);
			timers.clear();
		},
	};
}

const isAbort = (error: unknown): boolean => error instanceof Error && error.name === 'AbortError';
