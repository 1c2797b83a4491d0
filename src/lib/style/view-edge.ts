/**
 * Keeps names from being cut by the edge of what is seen, and from lying under what stands over the map: small invisible icons
 * all along it, which take their room before any name does. Where the edge lies is put in by the map, as
 * LineStrings round what is seen and round what stands over it.
 */
import type { LayerSpecification, SourceSpecification } from '@maplibre/maplibre-gl-style-spec';

/** Name of the source; the map sets its data. */
export const VIEW_EDGE = 'view-edge';

/** The source, empty: then nothing is kept from any edge. */
export function viewEdgeSource(): SourceSpecification {
	return { type: 'geojson', data: { type: 'FeatureCollection', features: [] }, tolerance: 0 };
}

/** The layer, to be placed above all names that are to keep from the edge. */
export function viewEdge(): LayerSpecification {
	return {
		id: 'view-edge',
		type: 'symbol',
		source: VIEW_EDGE,
		layout: {
			'symbol-placement': 'line',
			'symbol-spacing': 12,
			'icon-image': 'atlas-clear',
			'icon-size': 0.5,
			'icon-padding': 0,
			'icon-allow-overlap': true,
		},
	};
}
