/**
 * Names of countries in spaced capitals, by rank: large countries first, small ones close up. They give way to the names
 * of places and to links, which are placed before them.
 */
import type {
	LayerSpecification,
	VariableAnchorOffsetCollectionSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { REGULAR } from './map-fonts';
import type { Theme } from './theme';

/** A name of each rank, from 1, shows from this zoom. Whole numbers: filters see the zoom of the tile. */
const FROM_ZOOM = [0, 2, 3, 4, 5, 6];

/** The layer of names. */
export function countryLabels(theme: Theme): LayerSpecification {
	const largest = FROM_ZOOM.length;
	return {
		id: 'country-labels',
		type: 'symbol',
		source: 'country-labels',
		filter: ['>=', ['zoom'], ['at', ['-', ['get', 'rank'], 1], ['literal', FROM_ZOOM]]],
		layout: {
			'text-field': ['get', 'name'],
			'text-font': REGULAR,
			'text-transform': 'uppercase',
			'text-letter-spacing': ['interpolate', ['linear'], ['get', 'rank'], 1, 0.32, largest, 0.14],
			'text-size': [
				'interpolate',
				['linear'],
				['zoom'],
				2,
				['interpolate', ['linear'], ['get', 'rank'], 1, 11, largest, 9],
				6,
				['interpolate', ['linear'], ['get', 'rank'], 1, 15, largest, 10.5],
				9,
				['interpolate', ['linear'], ['get', 'rank'], 1, 18, largest, 13],
			],
			'text-max-width': 9,
			'text-line-height': 1.3,
			'text-padding': 4,
			// A little aside where a link or a place's name is in the way.
			'text-variable-anchor-offset': [
				'literal',
				['center', [0, 0], 'center', [0, 1.5], 'center', [0, -1.5], 'center', [2.5, 0], 'center', [-2.5, 0]],
			] as unknown as VariableAnchorOffsetCollectionSpecification,
			'symbol-sort-key': ['get', 'rank'],
		},
		paint: {
			'text-color': theme.countryLabel,
			'text-halo-color': theme.land,
			'text-halo-width': 1,
			'text-halo-blur': 0.5,
		},
	};
}
