/**
 * The scene's places. Source `places`: Point features with `id`, `name`, `precision` (site, district, city) and, `anchor`, the
 * part of the name that is rather nearest to the dot, as `text-anchor` names it. Feature-state: see `emphasis.ts`.
 *
 * No name ever covers a dot or another name: MapLibre places symbols from the topmost layer down, so the invisible
 * `places-clear` keeps room round every dot first, and each name then takes the first of its anchors that is free.
 */
import type {
	ExpressionSpecification,
	LayerSpecification,
	VariableAnchorOffsetCollectionSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { byEmphasis } from './emphasis';
import { CASING_STOPS, DOT_STOPS, NAME_STOPS, PLACE_SCALE } from './place-sizes';
import { SEMIBOLD } from './map-fonts';
import type { Theme } from './theme';

/** Anchors name the side of the text that meets the dot: 'right' sets it to the west. Offsets in ems, after the anchor. */
const ANCHORS = {
	left: ['left', [0.75, 0]],
	right: ['right', [-0.75, 0]],
	bottom: ['bottom', [0, -0.65]],
	top: ['top', [0, 0.65]],
	'bottom-right': ['bottom-right', [-0.45, -0.6]],
	'bottom-left': ['bottom-left', [0.45, -0.6]],
	'top-right': ['top-right', [-0.45, 0.6]],
	'top-left': ['top-left', [0.45, 0.6]],
} as const;

type Anchor = keyof typeof ANCHORS;

/** In the order in which they are liked. */
const SIDES = Object.keys(ANCHORS) as Anchor[];

const inOrder = (...anchors: Anchor[]): ExpressionSpecification => [
	'literal',
	anchors.flatMap((anchor) => [...ANCHORS[anchor]]),
];

/** A hollow ring says that the text names a site or a district, a full dot a whole city. */
const isRing: ExpressionSpecification = ['in', ['get', 'precision'], ['literal', ['site', 'district']]];
const tone = byEmphasis({ selected: 1, related: 1, normal: 1, dimmed: 0.35, hover: 1 });

function dots(theme: Theme): LayerSpecification[] {
	const larger = byEmphasis(PLACE_SCALE);
	const radius = (stops: readonly (readonly [number, number])[]): ExpressionSpecification => [
		'interpolate',
		['linear'],
		['zoom'],
		...stops.flatMap(([zoom, pixels]): [number, ExpressionSpecification] => [zoom, ['*', pixels, larger]]),
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
				'circle-radius': radius(CASING_STOPS),
				'circle-color': theme.halo,
			},
		},
		{
			id: 'places-dots',
			type: 'circle',
			source: 'places',
			paint: {
				'circle-radius': radius(DOT_STOPS),
				'circle-color': ['case', isRing, theme.halo, theme.placeDot],
				'circle-stroke-color': theme.placeDot,
				'circle-stroke-width': ['case', isRing, 2, 1],
				'circle-opacity': tone,
				'circle-stroke-opacity': tone,
			},
		},
	];
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
				'text-size': ['interpolate', ['linear'], ['zoom'], ...NAME_STOPS.flat()],
				'text-max-width': 12,
				'text-padding': 1,
				'text-justify': 'auto',
				// First where the picture in the page has it, then on the other sides.
				'text-variable-anchor-offset': [
					'match',
					['get', 'anchor'],
					...Object.keys(ANCHORS).flatMap((anchor): [string, ExpressionSpecification] => [
						anchor,
						inOrder(anchor as Anchor, ...SIDES.filter((side) => side !== anchor)),
					]),
					inOrder(...SIDES),
				] as unknown as VariableAnchorOffsetCollectionSpecification,
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
			layout: { 'icon-image': 'atlas-clear', 'icon-allow-overlap': true, 'icon-padding': 0 },
		},
	];
}
