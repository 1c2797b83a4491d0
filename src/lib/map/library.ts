/**
 * MapLibre with its worker and the reader of tile archives, as one thing to be loaded when the text of a page is there:
 * through `loadLibrary`, which brings its style.
 */
import {
	addProtocol,
	type AddProtocolAction,
	AttributionControl,
	getGlobalDispatcher,
	Map,
	NavigationControl,
	ScaleControl,
	setWorkerUrl,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { Protocol } from 'pmtiles';

// Vite moves the worker, so MapLibre does not find it by itself.
setWorkerUrl(workerUrl);
// Phones end the worker of a tab that sleeps, and tell nobody. Maps then start again, as after a lost context.
getGlobalDispatcher().watchWorkers();
// One reader for all maps: it keeps the directories of the archives that it has opened.
const reader = new Protocol();
addProtocol('pmtiles', (request, abort) => {
	const answer = reader.tile<AbortController, ReturnType<AddProtocolAction>>(request, abort);
	answer.catch(() => {
		// It would keep what has failed, too, for the whole visit.
		if (!abort.signal.aborted) reader.tiles.clear();
	});
	return answer;
});

export { AttributionControl, Map, NavigationControl, ScaleControl };
