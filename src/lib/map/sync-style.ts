/**
 * Puts a theme's style on the map. MapLibre works out what differs; sources keep their data and states. Reads no state.
 */
import type { Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import type { Scene } from '$lib/scene/model';
import { mapStyle, type StyleOptions } from '$lib/style/index';
import { markImages } from '$lib/style/mark-images';
import type { Theme } from '$lib/style/theme';
import { SCENE_SOURCES, sceneData } from './scene-data';

/** The style of a theme with the scene's data already in it, so that a map that begins, or begins again, has both at once. */
export function styleWithScene(theme: Theme, scene: Scene, options: StyleOptions): StyleSpecification {
	const style = mapStyle(theme, options);
	const data = sceneData(scene);
	for (const name of SCENE_SOURCES) {
		const source = style.sources[name];
		if (source?.type === 'geojson') source.data = data[name];
	}
	return style;
}

/** Changes the theme of a map that has been styled once. */
export function syncStyle(map: MapLibreMap, theme: Theme, scene: Scene, options: StyleOptions): void {
	map.setStyle(styleWithScene(theme, scene, options), { diff: true });
}

/** Adds the images that the style names, those that the map does not have yet. */
export function addMarkImages(map: MapLibreMap): void {
	for (const { name, image, options } of markImages())
		if (!map.hasImage(name)) map.addImage(name, image, options);
}
