/**
 * The outline of a country where the text gives no nearer place than that: a faint fill and a dashed edge, driven by the
 * feature-state `emphasis` of the sources `world` and `near` (id: the ISO alpha-2 code). Without a state nothing shows.
 */
import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { hasTrueEdge } from './land';
import { NEAR_ZOOM } from './near';
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
export function countryHighlight(theme: Theme, source: 'world' | 'near'): LayerSpecification[] {
	const minzoom = source === 'near' ? NEAR_ZOOM : 0;
	return [
		{
			id: `${source}-country-highlight`,
			type: 'fill',
			source,
			minzoom,
			filter: ['!', ['has', 'outline']],
			paint: {
				'fill-color': theme.accent,
				'fill-opacity': shownBy(0.16, 0.12, 0.08, 0.03),
			},
		},
		{
			id: `${source}-country-highlight-edge`,
			type: 'line',
			source,
			minzoom,
			filter: hasTrueEdge,
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': theme.countryLabel,
				'line-opacity': shownBy(0.95, 0.8, 0.6, 0.2),
				'line-width': ['interpolate', ['linear'], ['zoom'], 3, 1, 8, 1.8],
			},
		},
	];
}
