/**
 * The scene's places. Source `places`: Point features with `id`, `name`, `precision` (site, district, city) and, where the
 * name should rather stand on one side, `side` (west or east). Feature-state: see `emphasis.ts`.
 *
 * No name ever covers a dot or another name: MapLibre places symbols from the topmost layer down, so the invisible
 * `places-clear` keeps room round every dot first, and each name then takes the first of its anchors that is free.
 */
import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { byEmphasis } from './emphasis';
import { SEMIBOLD } from './map-fonts';
import type { Theme } from './theme';

/** Anchors name the side of the text that meets the dot: 'right' sets it to the west. Offsets in ems, after the anchor. */
const ANCHORS = {
	right: ['right', [-0.75, 0]],
	left: ['left', [0.75, 0]],
	bottom: ['bottom', [0, -0.65]],
	top: ['top', [0, 0.65]],
	'bottom-right': ['bottom-right', [-0.45, -0.6]],
	'bottom-left': ['bottom-left', [0.45, -0.6]],
	'top-right': ['top-right', [-0.45, 0.6]],
	'top-left': ['top-left', [0.45, 0.6]],
} as const;

const inOrder = (...anchors: (keyof typeof ANCHORS)[]): ExpressionSpecification => [
	'literal',
	anchors.flatMap((anchor) => [...ANCHORS[anchor]]),
];

/** A hollow ring says that the text names a site or a district, a full dot a whole city. */
const isRing: ExpressionSpecification = ['in', ['get', 'precision'], ['literal', ['site', 'district']]];
const tone = byEmphasis({ selected: 1, related: 1, normal: 1, dimmed: 0.35, hover: 1 });

function dots(theme: Theme): LayerSpecification[] {
	const radius = (scale: number): ExpressionSpecification => [
		'*',
		scale,
		byEmphasis({ selected: 1.3, related: 1.1, normal: 1, dimmed: 0.9, hover: 1.25 }),
	];
	return [
		{
			id: 'places-glow',
			type: 'circle',
			source: 'places',
			paint: {
				'circle-radius': 13,
				'circle-color': theme.selection,
				'circle-blur': 0.35,
				'circle-opacity': byEmphasis({ selected: 0.75, related: 0, normal: 0, dimmed: 0, hover: 0.45 }),
			},
		},
		{
			id: 'places-casing',
			type: 'circle',
			source: 'places',
			paint: {
				'circle-radius': ['interpolate', ['linear'], ['zoom'], 3, radius(5.5), 9, radius(8)],
				'circle-color': theme.halo,
			},
		},
		{
			id: 'places-dots',
			type: 'circle',
			source: 'places',
			paint: {
				'circle-radius': ['interpolate', ['linear'], ['zoom'], 3, radius(3), 9, radius(4.6)],
				'circle-color': ['case', isRing, theme.halo, theme.placeDot],
				'circle-stroke-color': theme.placeDot,
				'circle-stroke-width': ['case', isRing, 2, 1],
				'circle-opacity': tone,
				'circle-stroke-opacity': tone,
			},
		},
	];
}

/** Size of names in pixels, by zoom. */
const NAME_SIZES = [
	[3, 13],
	[8, 16],
] as const;

/** The size in which names are written at a zoom, in pixels. */
export function nameSizePixels(zoom: number): number {
	const [[far, small], [near, large]] = NAME_SIZES;
	const share = Math.min(1, Math.max(0, (zoom - far) / (near - far)));
	return small + share * (large - small);
}

/** Id of the layer of names, to ask where they came to stand. */
export const PLACES_NAMES = 'places-names';

/** All layers of the places, bottom to top. */
export function places(theme: Theme): LayerSpecification[] {
	return [
		...dots(theme),
		{
			id: PLACES_NAMES,
			type: 'symbol',
			source: 'places',
			layout: {
				'text-field': ['get', 'name'],
				'text-font': SEMIBOLD,
				'text-size': ['interpolate', ['linear'], ['zoom'], ...NAME_SIZES.flat()],
				'text-max-width': 12,
				'text-padding': 1,
				'text-justify': 'auto',
				'text-variable-anchor-offset': [
					'match',
					['get', 'side'],
					'west',
					inOrder('right', 'bottom-right', 'top-right', 'left', 'bottom', 'top', 'bottom-left', 'top-left'),
					inOrder('left', 'bottom-left', 'top-left', 'right', 'bottom', 'top', 'bottom-right', 'top-right'),
				],
			},
			paint: {
				'text-color': theme.text,
				'text-halo-color': theme.halo,
				'text-halo-width': 1.6,
				'text-halo-blur': 0.4,
				'text-opacity': byEmphasis({ selected: 1, related: 1, normal: 1, dimmed: 0.6, hover: 1 }),
			},
		},
		{
			id: 'places-clear',
			type: 'symbol',
			source: 'places',
			layout: { 'icon-image': 'clear', 'icon-allow-overlap': true, 'icon-padding': 0 },
		},
	];
}
