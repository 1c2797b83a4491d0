/**
 * What a map shows at the moment, as plain numbers.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { MapView } from './inset/inset-is-needed';

/** Its zoom, and the box of what it shows in degrees; longitudes run on where it has gone round the world. */
export function viewOf(map: Pick<MapLibreMap, 'getBounds' | 'getZoom'>): MapView {
	const bounds = map.getBounds();
	return {
		zoom: map.getZoom(),
		bounds: [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()],
	};
}
