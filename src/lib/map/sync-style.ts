/**
 * Puts a style on the map. MapLibre works out what differs; sources keep their data and states. Reads no state.
 */
import type { Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import { basemapStyle, withScene, type StyleOptions } from '$lib/style/index';
import { withLargerText } from '$lib/style/larger-text';
import { markImages } from '$lib/style/mark-images';
import { streetStyle } from '$lib/style/streets/street-style';
import type { Theme } from '$lib/style/theme';
import type { DrawStreets } from './load-streets';
import { SCENE_SOURCES, sceneData, type Shown } from './scene-data';

/** How the map is drawn, whatever it shows. */
export interface Dress {
	theme: Theme;
	projection: StyleOptions['projection'];
	/** The street map instead of our own basemap, or null. */
	streets: DrawStreets | null;
	/** How many times larger than on a desk names are written. */
	textScale: number;
}

/** The style with the scene's data already in it, so that a map that begins, or begins again, has both at once. */
export function styleWithScene(
	{ theme, projection, streets, textScale }: Dress,
	shown: Shown,
	given: StyleOptions,
): StyleSpecification {
	const options = { ...given, projection, places: shown.scene.places };
	const basemap = streets
		? streetStyle(theme, options, streets(theme, options.language ?? 'en'))
		: basemapStyle(theme, options);
	const style = withLargerText(withScene(theme, basemap), textScale);
	const data = sceneData(shown);
	for (const name of SCENE_SOURCES) {
		const source = style.sources[name];
		if (source?.type === 'geojson') source.data = data[name];
	}
	return style;
}

/** Changes how a map that has been styled once is drawn. */
export function syncStyle(map: MapLibreMap, dress: Dress, shown: Shown, options: StyleOptions): void {
	map.setStyle(styleWithScene(dress, shown, options), { diff: true });
}

/** Adds the images that the style names, those that the map does not have yet. */
export function addMarkImages(map: MapLibreMap): void {
	for (const { name, image, options } of markImages())
		if (!map.hasImage(name)) map.addImage(name, image, options);
}
