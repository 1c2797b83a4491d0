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
import { PLACE_CASING, PLACE_MARKS, PLACE_SCALE, PLACE_ZOOMS } from './place-marks';
import { NAME_STOPS } from './place-sizes';
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

type Mark = (typeof PLACE_MARKS)[keyof typeof PLACE_MARKS];

/** A value by the precision of the place. */
const byPrecision = (of: (mark: Mark) => number): ExpressionSpecification => [
	'match',
	['get', 'precision'],
	'site',
	of(PLACE_MARKS.site),
	'district',
	of(PLACE_MARKS.district),
	of(PLACE_MARKS.city),
];

const larger = byEmphasis(PLACE_SCALE);
const tone = byEmphasis({ selected: 1, related: 1, normal: 1, dimmed: 0.35, hover: 1 });

/** A radius by zoom and emphasis; less is what a stroke round it takes up. */
const radius = (
	{ far, close }: Record<keyof typeof PLACE_ZOOMS, number | ExpressionSpecification>,
	less: number | ExpressionSpecification = 0,
): ExpressionSpecification => [
	'interpolate',
	['linear'],
	['zoom'],
	PLACE_ZOOMS.far,
	['-', ['*', far, larger], less],
	PLACE_ZOOMS.close,
	['-', ['*', close, larger], less],
];

function dots(theme: Theme): LayerSpecification[] {
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
				'circle-radius': radius(PLACE_CASING),
				'circle-color': theme.halo,
			},
		},
		{
			id: 'places-dots',
			type: 'circle',
			source: 'places',
			paint: {
				// MapLibre draws a stroke outside its circle; here the ring's radius is that of the middle of its line.
				'circle-radius': radius(
					{
						far: byPrecision(({ ring }) => ring.far),
						close: byPrecision(({ ring }) => ring.close),
					},
					byPrecision(({ stroke }) => stroke / 2),
				),
				'circle-color': theme.halo,
				'circle-stroke-color': theme.placeDot,
				'circle-stroke-width': byPrecision(({ stroke }) => stroke),
				'circle-opacity': tone,
				'circle-stroke-opacity': tone,
			},
		},
		{
			id: 'places-sites',
			type: 'circle',
			source: 'places',
			filter: ['==', ['get', 'precision'], 'site'],
			paint: {
				'circle-radius': radius(PLACE_MARKS.site.disc),
				'circle-color': theme.placeDot,
				'circle-opacity': tone,
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
