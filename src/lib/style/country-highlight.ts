/**
 * The outline of a country where the text gives no nearer place than that: a faint fill and a dashed edge, driven by the
 * feature-state `emphasis` of `land` in both sources (id: the ISO alpha-2 code). Without a state nothing shows.
 */
import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { NEAR_ZOOM } from './near';
import type { BasemapSource } from './sources';
import type { Theme } from './theme';

/** A number for each emphasis, 0 for none. */
const shownBy = (
	selected: number,
	related: number,
	normal: number,
	dimmed: number,
): ExpressionSpecification => [
	'match',
	['coalesce', ['feature-state', 'emphasis'], 'none'],
	'selected',
	selected,
	'related',
	related,
	'normal',
	normal,
	'dimmed',
	dimmed,
	0,
];

/** Both layers of one source. */
export function countryHighlight(theme: Theme, source: BasemapSource): LayerSpecification[] {
	const minzoom = source === 'near' ? NEAR_ZOOM : 0;
	return [
		{
			id: `${source}-country-highlight`,
			type: 'fill',
			source,
			'source-layer': 'land',
			minzoom,
			paint: {
				'fill-color': theme.accent,
				'fill-opacity': shownBy(0.16, 0.12, 0.05, 0.02),
			},
		},
		{
			id: `${source}-country-highlight-edge`,
			type: 'line',
			source,
			'source-layer': 'land',
			minzoom,
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': theme.countryLabel,
				'line-opacity': shownBy(0.95, 0.8, 0.45, 0.15),
				'line-width': ['interpolate', ['linear'], ['zoom'], 3, 1, 8, 1.8],
			},
		},
	];
}
