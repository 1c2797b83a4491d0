/**
 * A canvas over a map's own and below its controls, for what moves while the map rests.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';

/** Adds one. It takes no events and is nothing to assistive technology; it goes when the map is removed. */
export function canvasOverMap(map: MapLibreMap): HTMLCanvasElement {
	const canvas = document.createElement('canvas');
	canvas.className = 'pulses';
	canvas.setAttribute('aria-hidden', 'true');
	Object.assign(canvas.style, { position: 'absolute', inset: '0', width: '100%', height: '100%' });
	canvas.style.pointerEvents = 'none';
	map.getCanvasContainer().append(canvas);
	return canvas;
}
