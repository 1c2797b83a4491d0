/**
 * A street map of our own from an archive of tiles in Protomaps' basemap schema, version 4
 * (https://docs.protomaps.com/basemaps/layers): ground, water, roads, buildings, borders and names in the theme's colours.
 * Quiet, since the scene is drawn on top.
 */
import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Theme } from '../theme';
import { streetNames } from './street-names';
import { STREETS, type StreetPieces } from './street-pieces';

/** The one source of the archive. */
export const ARCHIVE = `${STREETS}archive`;

const PARKS = [
	'park',
	'nature_reserve',
	'forest',
	'wood',
	'grassland',
	'grass',
	'cemetery',
	'garden',
	'golf_course',
];

/** Kinds of roads, least first, with the zoom from which they show and their width in pixels there and at zoom 18. */
const ROADS = [
	{ kinds: ['path', 'other'], from: 14, width: [0.6, 5] },
	{ kinds: ['minor_road'], from: 12, width: [0.5, 16] },
	{ kinds: ['major_road'], from: 8, width: [0.5, 22] },
	{ kinds: ['highway'], from: 5, width: [0.5, 26] },
] as const;

const isOneOf = (kinds: readonly string[]): ExpressionSpecification => [
	'in',
	['get', 'kind'],
	['literal', [...kinds]],
];
const isArea: ExpressionSpecification = ['==', ['geometry-type'], 'Polygon'];
const from = (layer: string) => ({ source: ARCHIVE, 'source-layer': layer });

function ground(theme: Theme): LayerSpecification[] {
	return [
		{ id: `${STREETS}sea`, type: 'background', paint: { 'background-color': theme.sea } },
		{
			id: `${STREETS}earth`,
			type: 'fill',
			...from('earth'),
			filter: isArea,
			paint: { 'fill-color': theme.storyLand },
		},
		{
			id: `${STREETS}parks`,
			type: 'fill',
			...from('landuse'),
			minzoom: 6,
			filter: ['all', isArea, isOneOf(PARKS)],
			paint: { 'fill-color': theme.land, 'fill-opacity': 0.8 },
		},
		{
			id: `${STREETS}water`,
			type: 'fill',
			...from('water'),
			filter: isArea,
			paint: { 'fill-color': theme.sea },
		},
		{
			id: `${STREETS}rivers`,
			type: 'line',
			...from('water'),
			minzoom: 7,
			filter: ['==', ['geometry-type'], 'LineString'],
			paint: {
				'line-color': theme.shore,
				'line-width': ['interpolate', ['linear'], ['zoom'], 7, 0.5, 14, 2],
			},
		},
	];
}

function buildings(theme: Theme): LayerSpecification {
	return {
		id: `${STREETS}buildings`,
		type: 'fill',
		...from('buildings'),
		minzoom: 14,
		filter: isArea,
		paint: {
			'fill-color': theme.rule,
			'fill-opacity': ['interpolate', ['linear'], ['zoom'], 14, 0, 15, 0.7],
		},
	};
}

/** Roads as pale bands with an edge: all edges lie below all bands, so that crossings are open. */
function roads(theme: Theme): LayerSpecification[] {
	const band = (part: 'edge' | 'band', more: number, colour: string): LayerSpecification[] =>
		ROADS.map(({ kinds, from: minzoom, width: [far, near] }) => ({
			id: `${STREETS}${kinds[0]}-${part}`,
			type: 'line',
			...from('roads'),
			minzoom,
			filter: isOneOf(kinds),
			layout: { 'line-cap': 'round', 'line-join': 'round' },
			paint: {
				'line-color': colour,
				'line-width': ['interpolate', ['exponential', 1.5], ['zoom'], minzoom, far + more, 18, near + more],
			},
		}));
	return [...band('edge', 1, theme.border), ...band('band', 0, theme.surface)];
}

function borders(theme: Theme): LayerSpecification[] {
	const isDisputed: ExpressionSpecification = ['==', ['get', 'disputed'], true];
	return (['settled', 'disputed'] as const).map((kind): LayerSpecification => ({
		id: `${STREETS}borders-${kind}`,
		type: 'line',
		...from('boundaries'),
		filter: ['all', isOneOf(['country']), kind === 'disputed' ? isDisputed : ['!', isDisputed]],
		layout: { 'line-join': 'round' },
		paint: {
			'line-color': theme.border,
			'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.5, 5, 0.9, 9, 1.6],
			...(kind === 'disputed' && { 'line-dasharray': [3, 2.5] }),
		},
	}));
}

/** The pieces; `address` is absolute, and names the archive itself. */
export function streetArchive(address: string, theme: Theme, language: string): StreetPieces {
	return {
		sources: {
			[ARCHIVE]: {
				type: 'vector',
				url: `pmtiles://${address}`,
				attribution: '<a href="https://www.openstreetmap.org/copyright">© OpenStreetMap contributors</a>',
			},
		},
		layers: [
			...ground(theme),
			buildings(theme),
			...roads(theme),
			...borders(theme),
			...streetNames(theme, language, { source: ARCHIVE }),
		],
	};
}
