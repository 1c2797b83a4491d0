/**
 * MapLibre with its worker and its style, as one thing to be loaded when the text of a page is there. Import it lazily.
 */
import { AttributionControl, Map, NavigationControl, ScaleControl, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import './controls.css';

// Vite moves the worker, so MapLibre does not find it by itself.
setWorkerUrl(workerUrl);

export { AttributionControl, Map, NavigationControl, ScaleControl };
