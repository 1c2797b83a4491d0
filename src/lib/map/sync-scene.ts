/**
 * Puts the scene's data and states into the map, each as the difference to what it has. Reads no state of its own.
 */
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { stateChanges, type FeatureStates } from './feature-states';
import { drawsTheSame, SCENE_SOURCES, sceneData, type Shown } from './scene-data';

/** Puts in the links and places, unless the map has them already. */
export function syncData(map: MapLibreMap, previous: Shown, next: Shown): void {
	if (previous.layout === next.layout && drawsTheSame(previous.scene, next.scene)) return;
	const data = sceneData(next);
	for (const name of SCENE_SOURCES) void map.getSource<GeoJSONSource>(name)?.setData(data[name]);
}

/** Tells the map which features are selected, dimmed or pointed at now and were not before. */
export function syncStates(map: MapLibreMap, previous: FeatureStates, next: FeatureStates): void {
	const { set, remove } = stateChanges(previous, next);
	for (const feature of remove) map.removeFeatureState(feature);
	for (const { state, ...feature } of set) map.setFeatureState(feature, { ...state });
}
