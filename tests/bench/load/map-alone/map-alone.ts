/**
 * The page that the site is measured against: the same map, as it is made with MapLibre, the site's own layer of links and
 * nothing else. It has no text, no
 * picture, no framework and no faces of its own, so it loads less than the site does.
 */
import { addProtocol, Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { Protocol } from 'pmtiles';
import { camera, links, states, style } from 'virtual:same-map';
import 'virtual:room.css';
import { linksOverMap } from '../../../../src/lib/map/links/links-over-map';
import { light } from '../../../../src/lib/style/light';
import { ABOVE_LINKS } from '../../../../src/lib/style/links';
import { markImages } from '../../../../src/lib/style/mark-images';

setWorkerUrl(workerUrl);
addProtocol('pmtiles', new Protocol().tile);

const container = document.querySelector<HTMLElement>('#map');
if (!container) throw new Error('The page has no element for the map.');
const { longitude, latitude, zoom, bearing, pitch } = camera;
const map = new MapLibreMap({
	container,
	style,
	center: [longitude, latitude],
	zoom,
	bearing,
	pitch,
	fadeDuration: 0,
	attributionControl: { compact: true },
});
// At rest, as the site is measured.
linksOverMap(map, { theme: light, below: ABOVE_LINKS }).show(links);
map.on('style.load', () => {
	for (const { name, image, options } of markImages()) map.addImage(name, image, options);
	for (const { state, ...feature } of states) map.setFeatureState(feature, { ...state });
});
map.on('idle', () => (container.dataset['map'] = 'idle'));
