/** The one function of topojson-server that the recipe calls; its types from elsewhere do not know feature collections. */
declare module 'topojson-server' {
	import type { GeoJSON } from 'geojson';
	import type { Topology } from 'topojson-specification';

	/** Shared edges become shared arcs. `quantization` is the number of steps in each direction. */
	export function topology(objects: Record<string, GeoJSON>, quantization?: number): Topology;
}
