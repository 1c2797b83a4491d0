/**
 * Makes the one MapLibre map of a visit: loads the library, waits for the faces, puts up the controls. Knows no scene; what
 * the map shows is put in by the `sync` modules.
 */
import type { Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import { m } from '$lib/text';
import { pageLanguage } from '$lib/text/language';
import type { MapCamera } from './camera-move';
import { loadFonts } from './load-fonts';
import { loadLibrary } from './load-library';

/** Why there is no map. */
export type MapFailure = 'no-webgl' | 'load-failed' | 'context-lost' | 'offline';

export interface MountOptions {
	style: StyleSpecification;
	camera: MapCamera;
	/** Without it names appear at once instead of being faded in. */
	moving: boolean;
	/** Wheel and one finger stay with the page round the map, which says so in these words. */
	gestureWords: Readonly<Record<string, string>> | undefined;
}

/** Milliseconds in which a name appears. */
const FADE = 240;

/** A map in the container, not yet drawn. Throws a MapFailure's name as the message where there can be none. */
export async function mountMap(container: HTMLElement, options: MountOptions): Promise<MapLibreMap> {
	const [maplibre] = await Promise.all([loadLibrary(), loadFonts(pageLanguage())]);
	const { longitude, latitude, zoom, bearing, pitch } = options.camera;
	const map = made(
		() =>
			new maplibre.Map({
				container,
				style: options.style,
				center: [longitude, latitude],
				zoom,
				bearing,
				pitch,
				fadeDuration: options.moving ? FADE : 0,
				attributionControl: false,
				locale: { ...words(), ...options.gestureWords },
				cooperativeGestures: options.gestureWords !== undefined,
			}),
	);
	const { NavigationControl, ScaleControl, AttributionControl } = maplibre;
	map.addControl(new NavigationControl({ visualizePitch: true }), 'top-left');
	map.addControl(new AttributionControl({ compact: true }), 'bottom-left');
	map.addControl(new ScaleControl({ unit: 'metric', maxWidth: 120 }), 'bottom-left');
	return map;
}

/** Browsers that have WebGL refuse it for a while after contexts were lost. */
function made(make: () => MapLibreMap): MapLibreMap {
	try {
		return make();
	} catch (cause) {
		throw new Error('context-lost', { cause });
	}
}

/** MapLibre's own words, where a reader meets them. */
function words(): Record<string, string> {
	return {
		'Map.Title': m.map_canvas_label(),
		'NavigationControl.ZoomIn': m.map_zoom_in(),
		'NavigationControl.ZoomOut': m.map_zoom_out(),
		'NavigationControl.ResetBearing': m.map_north_up(),
		'AttributionControl.ToggleAttribution': m.map_attribution_toggle(),
		'ScaleControl.Meters': m.map_metres(),
		'ScaleControl.Kilometers': m.map_kilometres(),
	};
}
