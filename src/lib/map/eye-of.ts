/** A map's projection as plain functions, as it stands at the moment. */
import type { Map as MapLibreMap, ProjectionSpecification } from 'maplibre-gl';
import type { Eye } from './pointer/near-point';

/** Holds only until the map moves. */
export function eyeOf(map: Pick<MapLibreMap, 'project' | 'unproject' | 'getProjection'>): Eye {
	// Before a style is there, there is no projection, whatever the types say.
	const projection = map.getProjection() as ProjectionSpecification | undefined;
	return {
		project(position) {
			const { x, y } = map.project(position);
			return [x, y];
		},
		unproject([x, y]) {
			const { lng, lat } = map.unproject([x, y]);
			return [lng, lat];
		},
		isGlobe: projection?.type === 'globe',
	};
}
