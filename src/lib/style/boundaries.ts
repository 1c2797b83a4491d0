/**
 * Borders between countries: settled ones drawn through, disputed ones dashed.
 */
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { NEAR_ZOOM } from './near';
import type { BasemapSource } from './sources';
import type { Theme } from './theme';

/** The borders of one source. */
export function boundaries(theme: Theme, source: BasemapSource): LayerSpecification[] {
	const minzoom = source === 'near' ? NEAR_ZOOM : 1;
	return (['settled', 'disputed'] as const).map((kind): LayerSpecification => ({
		id: `${source}-boundaries-${kind}`,
		type: 'line',
		source,
		'source-layer': 'boundaries',
		minzoom,
		filter: ['==', ['get', 'kind'], kind],
		layout: { 'line-join': 'round' },
		paint: {
			'line-color': theme.border,
			'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.5, 5, 0.9, 9, 1.6],
			...(kind === 'disputed' && { 'line-dasharray': [3, 2.5] }),
		},
	}));
}
