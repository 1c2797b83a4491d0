/**
 * MapLibre with its worker and the reader of tile archives, as one thing to be loaded when the text of a page is there:
 * through `loadLibrary`, which brings its style.
 */
import {
	addProtocol,
	AttributionControl,
	Map,
	NavigationControl,
	ScaleControl,
	setWorkerUrl,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { Protocol } from 'pmtiles';

// Vite moves the worker, so MapLibre does not find it by itself.
setWorkerUrl(workerUrl);
// One reader for all maps: it keeps the directories of the archives that it has opened.
addProtocol('pmtiles', new Protocol().tile);

export { AttributionControl, Map, NavigationControl, ScaleControl };
