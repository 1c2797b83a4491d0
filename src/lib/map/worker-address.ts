/** Where MapLibre's worker is: Vite moves it, so MapLibre does not find it by itself. */
import workerAddress from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

export { workerAddress };
