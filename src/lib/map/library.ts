/**
 * MapLibre with its worker and the reader of tile archives, as one thing to be loaded when the text of a page is there:
 * through `loadLibrary`, which brings its style.
 */
import {
	addProtocol,
	AttributionControl,
	getGlobalDispatcher,
	Map,
	NavigationControl,
	ScaleControl,
	setWorkerUrl,
} from 'maplibre-gl';
import { readTile } from './tile-reader';
import { workerAddress } from './worker-address';

setWorkerUrl(workerAddress);
// Phones end the worker of a tab that sleeps, and tell nobody. Maps then start again, as after a lost context.
getGlobalDispatcher().watchWorkers();
addProtocol('pmtiles', readTile);

export { AttributionControl, Map, NavigationControl, ScaleControl };
/** For whoever else reads the archive: a second importer of the package would split it from here, and cost every visit a file more. */
export { PMTiles } from 'pmtiles';
