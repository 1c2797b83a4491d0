/**
 * Shows on the container whether the map is still drawing, for tests and for whoever waits: `data-map` is `busy`, `idle` or
 * `failed`. Pulses are not the map's and leave it alone. `data-camera` is where the map stands: zoom, latitude, longitude,
 * bearing and pitch, unrounded, unlike in an address.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';

export type DrawingState = 'busy' | 'idle' | 'failed';

/** Writes the state. */
export function setDrawingState(container: HTMLElement, state: DrawingState): void {
	if (container.dataset['map'] !== state) container.dataset['map'] = state;
}

/** Keeps the state of a map up to date. */
export function followDrawing(map: MapLibreMap, container: HTMLElement): void {
	map.on('render', () => setDrawingState(container, 'busy'));
	map.on('movestart', () => setDrawingState(container, 'busy'));
	map.on('idle', () => {
		const { lat, lng } = map.getCenter();
		const camera = [map.getZoom(), lat, lng, map.getBearing(), map.getPitch()];
		container.dataset['camera'] = camera.map((value) => value.toFixed(7)).join('/');
		setDrawingState(container, 'idle');
	});
}
