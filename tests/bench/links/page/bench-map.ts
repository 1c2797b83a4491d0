/** The map that every way of drawing links gets: the same size, the same camera, the same ground. */
import type { Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import { Map } from '../../../../src/lib/map/library';
import { basemapStyle } from '../../../../src/lib/style/index';
import { light } from '../../../../src/lib/style/light';
import { markImages } from '../../../../src/lib/style/mark-images';
import { CAMERA } from './camera-path';

/** @param basemap Whether it has the site's own basemap; else it is a plain surface. */
export function benchMap(container: HTMLElement, basemap: boolean): MapLibreMap {
	const map = new Map({
		container,
		style: basemap ? basemapStyle(light, { basePath: '' }) : plain(),
		center: [CAMERA.longitude, CAMERA.latitude],
		zoom: CAMERA.zoom,
		fadeDuration: 0,
		attributionControl: false,
	});
	// The dots of towns, which the basemap names.
	map.on('style.load', () => {
		for (const { name, image, options } of markImages()) map.addImage(name, image, options);
	});
	return map;
}

const plain = (): StyleSpecification => ({
	version: 8,
	sources: {},
	layers: [{ id: 'sea', type: 'background', paint: { 'background-color': light.sea } }],
});
