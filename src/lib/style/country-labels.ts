/**
 * Names of countries in spaced capitals, by rank: large countries first, small ones close up. They give way to the names
 * of places and to links, which are placed before them.
 */
import type {
	ExpressionSpecification,
	LayerSpecification,
	VariableAnchorOffsetCollectionSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import {
	COUNTRY_FROM_ZOOM,
	COUNTRY_LINE_EMS,
	COUNTRY_SIZE_STOPS,
	COUNTRY_SPACING,
} from './country-label-sizes';
import { labelFonts, nameIn } from './language';
import type { Theme } from './theme';

/** From the largest rank to the smallest. */
const byRank = (large: number, small: number): ExpressionSpecification => [
	'interpolate',
	['linear'],
	['get', 'rank'],
	1,
	large,
	COUNTRY_FROM_ZOOM.length,
	small,
];

/** The layer of names. The coarse source has them all, and a point needs no finer one. */
export function countryLabels(theme: Theme, language: string): LayerSpecification {
	return {
		id: 'country-labels',
		type: 'symbol',
		source: 'world',
		'source-layer': 'countries',
		filter: [
			'all',
			['has', nameIn(language)],
			['>=', ['zoom'], ['at', ['-', ['get', 'rank'], 1], ['literal', [...COUNTRY_FROM_ZOOM]]]],
		],
		layout: {
			'text-field': ['get', nameIn(language)],
			'text-font': labelFonts(language),
			'text-transform': 'uppercase',
			// Arabic letters are joined: room between them would tear a word apart.
			'text-letter-spacing': language === 'ar' ? 0 : byRank(...COUNTRY_SPACING),
			'text-size': [
				'interpolate',
				['linear'],
				['zoom'],
				...COUNTRY_SIZE_STOPS.flatMap(([zoom, large, small]) => [zoom, byRank(large, small)]),
			],
			'text-max-width': COUNTRY_LINE_EMS,
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
