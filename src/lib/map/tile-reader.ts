/** Reads the tiles of archives that lie on a host, by ranges of their bytes. */
import type { AddProtocolAction } from 'maplibre-gl';
import { Protocol } from 'pmtiles';

/**
 * Of 160 maps that Chromium opened far from the places, three got one answer that broke off (“Failed to fetch”), from a host
 * that had all of it: without a second attempt there was no map.
 */
const ATTEMPTS = 2;

// One reader for all maps: it keeps the directories of the archives that it has opened.
let reader = new Protocol();

/** Reads a tile, and once more where that fails while somebody still wants it. Rejects with why it failed the last time. */
export const readTile: AddProtocolAction = async (request, abort) => {
	for (let attempt = 1; ; attempt += 1) {
		const asked = reader;
		try {
			return await asked.tile<AbortController, ReturnType<AddProtocolAction>>(request, abort);
		} catch (problem) {
			if (abort.signal.aborted) throw problem;
			// It would keep what has failed, too, for the whole visit. Those that failed with it share the next one.
			if (reader === asked) reader = new Protocol();
			if (attempt === ATTEMPTS) throw problem;
		}
	}
};
