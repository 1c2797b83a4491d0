/** Names of streets, towns and countries on a street map in Protomaps' schema; they give way to the scene. */
import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { labelFonts } from '../language';
import type { Theme } from '../theme';
import { STREETS } from './street-pieces';

/** Symbol layers, those that give way first before the others. */
export function streetNames(
	theme: Theme,
	language: string,
	{ source }: { source: string },
): LayerSpecification[] {
	// Where OpenStreetMap has no name in the language, the name on the spot is better than none.
	const name: ExpressionSpecification = ['coalesce', ['get', `name:${language}`], ['get', 'name']];
	const paint = { 'text-color': theme.mutedText, 'text-halo-color': theme.halo, 'text-halo-width': 1.4 };
	const font = labelFonts(language);
	const place = (kind: string): ExpressionSpecification => ['==', ['get', 'kind'], kind];
	return [
		{
			id: `${STREETS}road-names`,
			type: 'symbol',
			source,
			'source-layer': 'roads',
			minzoom: 13,
			layout: { 'symbol-placement': 'line', 'text-field': name, 'text-font': font, 'text-size': 11.5 },
			paint,
		},
		{
			id: `${STREETS}quarter-names`,
			type: 'symbol',
			source,
			'source-layer': 'places',
			minzoom: 11,
			filter: ['any', place('neighbourhood'), place('macrohood')],
			layout: { 'text-field': name, 'text-font': font, 'text-size': 12, 'text-max-width': 8 },
			paint,
		},
		{
			id: `${STREETS}town-names`,
			type: 'symbol',
			source,
			'source-layer': 'places',
			filter: place('locality'),
			layout: {
				'text-field': name,
				'text-font': font,
				'text-size': ['interpolate', ['linear'], ['zoom'], 5, 11, 12, 16],
				'text-max-width': 8,
				'symbol-sort-key': ['coalesce', ['get', 'min_zoom'], 20],
			},
			paint,
		},
		{
			id: `${STREETS}country-names`,
			type: 'symbol',
			source,
			'source-layer': 'places',
			maxzoom: 8,
			filter: place('country'),
			layout: {
				'text-field': name,
				'text-font': font,
				'text-size': ['interpolate', ['linear'], ['zoom'], 2, 10, 6, 14],
				'text-transform': 'uppercase',
				'text-letter-spacing': language === 'ar' ? 0 : 0.2,
				'text-max-width': 9,
			},
			paint: { ...paint, 'text-color': theme.countryLabel },
		},
	];
}
