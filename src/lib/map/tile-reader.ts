/** Reads the tiles of archives that lie on a host, by ranges of their bytes. */
import type { AddProtocolAction } from 'maplibre-gl';
import { Protocol } from 'pmtiles';

// One reader for all maps: it keeps the directories of the archives that it has opened.
const reader = new Protocol();

export const readTile: AddProtocolAction = (request, abort) => {
	const answer = reader.tile<AbortController, ReturnType<AddProtocolAction>>(request, abort);
	answer.catch(() => {
		// It would keep what has failed, too, for the whole visit.
		if (!abort.signal.aborted) reader.tiles.clear();
	});
	return answer;
};
