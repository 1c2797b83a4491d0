/**
 * The scene's links. Sources: `links` (LineString features with `id`, `contact`, `kind`, `standing` and, for the pieces of
 * an end that fades out, `opacity` from 0 to 1) and `arrows` (Point features with `id` of their link, `bearing` in degrees
 * clockwise from north, `kind`, `standing`, `opacity`, and `at`: `to` for the mark before the place at the end, else
 * `middle`), and `stubs` (Point features with `id` and the `name` of the country that a link fades out towards). Feature-state: see `emphasis.ts`. Colour is the kind, pattern is how surely it is known, and the mark at the
 * end tells the kind again without colour.
 */
import type {
	DataDrivenPropertyValueSpecification,
	ExpressionSpecification,
	LayerSpecification,
	VariableAnchorOffsetCollectionSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Standing } from '$lib/scene/model';
import { byEmphasis } from './emphasis';
import { DOUBLE_LINE, END_SETBACK_UNITS, END_SHAPE_STOPS, LINK_WIDTH_STOPS } from './link-sizes';
import { REGULAR } from './map-fonts';
import { LINE_PATTERN, STANDINGS } from './line-pattern';
import type { Theme } from './theme';

const { gap: DOUBLE_LINE_GAP, stroke: DOUBLE_LINE_STROKE } = DOUBLE_LINE;

const isDouble: ExpressionSpecification = ['==', ['get', 'kind'], 'standing'];
const piece: ExpressionSpecification = ['coalesce', ['get', 'opacity'], 1];
const tone: ExpressionSpecification = [
	'*',
	piece,
	byEmphasis({ selected: 1, related: 1, normal: 1, dimmed: 0.2, hover: 1 }),
];

/** The colour of a link: that of its kind, or of an accusation where it is only alleged. */
const colour = ({ link }: Theme): ExpressionSpecification => [
	'case',
	['==', ['get', 'standing'], 'alleged'],
	link.accusation,
	[
		'match',
		['get', 'kind'],
		'travel',
		link.travel,
		'standing',
		link.standing,
		'tie',
		link.tie,
		link.accusation,
	],
];

/** Pixels that grow a little as the map comes closer; `more` is added on both sides together. */
const width = (standing: Standing, more = 0): DataDrivenPropertyValueSpecification<number> => {
	const base = LINE_PATTERN[standing].width;
	const at = (scale: number): ExpressionSpecification => [
		'+',
		more,
		[
			'*',
			base * scale,
			['case', isDouble, DOUBLE_LINE_STROKE, 1],
			byEmphasis({ selected: 1.5, related: 1.15, normal: 1, dimmed: 0.9, hover: 1.4 }),
		],
	];
	return [
		'interpolate',
		['linear'],
		['zoom'],
		...LINK_WIDTH_STOPS.flatMap(([zoom, scale]) => [zoom, at(scale)]),
	];
};

/** Below the line: a glow where it is selected or pointed at, and a pale edge that lifts it off what it crosses. */
function under(theme: Theme): LayerSpecification[] {
	const around: ExpressionSpecification = ['case', isDouble, DOUBLE_LINE_GAP + 4, 2];
	return [
		{
			id: 'links-glow',
			type: 'line',
			source: 'links',
			layout: { 'line-cap': 'round', 'line-join': 'round' },
			paint: {
				'line-color': theme.selection,
				'line-width': ['+', around, 8],
				'line-blur': 2,
				'line-opacity': [
					'*',
					piece,
					byEmphasis({ selected: 0.75, related: 0.25, normal: 0, dimmed: 0, hover: 0.45 }),
				],
			},
		},
		{
			id: 'links-casing',
			type: 'line',
			source: 'links',
			layout: { 'line-cap': 'butt', 'line-join': 'round' },
			paint: {
				'line-color': theme.halo,
				'line-width': ['+', around, 3],
				'line-opacity': ['*', 0.6, tone],
			},
		},
	];
}

/** The line itself, a layer for each pattern: dashes and caps then are plain values, the same in every renderer. */
function pattern(theme: Theme, standing: Standing): LayerSpecification {
	const { dashes, cap, opacity } = LINE_PATTERN[standing];
	return {
		id: `links-${standing}`,
		type: 'line',
		source: 'links',
		filter: ['==', ['get', 'standing'], standing],
		layout: { 'line-cap': cap, 'line-join': 'round' },
		paint: {
			'line-color': colour(theme),
			'line-width': width(standing),
			'line-gap-width': ['case', isDouble, DOUBLE_LINE_GAP, 0],
			'line-opacity': ['*', opacity, tone],
			...(dashes && { 'line-dasharray': dashes }),
		},
	};
}

/** The mark at or near the end of a link. Its images are in `mark-images.ts`. */
function arrows(theme: Theme): LayerSpecification {
	return {
		id: 'links-arrows',
		type: 'symbol',
		source: 'arrows',
		layout: {
			'icon-image': [
				'match',
				['get', 'kind'],
				'accusation',
				'atlas-accusation-end',
				'standing',
				'atlas-standing-end',
				'atlas-arrow',
			],
			'icon-size': ['interpolate', ['linear'], ['zoom'], ...END_SHAPE_STOPS.flat()],
			// Marks at an end stand before the place's dot: drawn back along the link, whatever the zoom.
			'icon-offset': [
				'case',
				['==', ['get', 'at'], 'middle'],
				['literal', [0, 0]],
				['literal', [0, END_SETBACK_UNITS]],
			],
			'icon-rotate': ['get', 'bearing'],
			'icon-rotation-alignment': 'map',
			'icon-pitch-alignment': 'map',
			'icon-allow-overlap': true,
			'icon-ignore-placement': true,
		},
		paint: {
			'icon-color': colour(theme),
			'icon-halo-color': theme.halo,
			'icon-halo-width': 1.2,
			'icon-opacity': tone,
		},
	};
}

/** Where a link fades out towards a country that lies farther off, that country's name. */
function stubNames(theme: Theme): LayerSpecification {
	return {
		id: 'links-stub-names',
		type: 'symbol',
		source: 'stubs',
		layout: {
			'text-field': ['get', 'name'],
			'text-font': REGULAR,
			'text-size': 12,
			'text-variable-anchor-offset': [
				'literal',
				['bottom', [0, -0.3], 'bottom-right', [0, -0.3], 'bottom-left', [0, -0.3], 'right', [-0.5, 0]],
			] as unknown as VariableAnchorOffsetCollectionSpecification,
		},
		paint: {
			'text-color': theme.text,
			'text-halo-color': theme.halo,
			'text-halo-width': 1.6,
			'text-opacity': byEmphasis({ selected: 1, related: 1, normal: 1, dimmed: 0.6, hover: 1 }),
		},
	};
}

/**
 * Keeps names of countries off the links: small invisible icons all along each line, which take their room before the
 * names do (MapLibre places symbols from the topmost layer down).
 */
const CLEAR: LayerSpecification = {
	id: 'links-clear',
	type: 'symbol',
	source: 'links',
	layout: {
		'symbol-placement': 'line',
		'symbol-spacing': 16,
		'icon-image': 'atlas-clear',
		'icon-size': 0.6,
		'icon-padding': 1,
		'icon-allow-overlap': true,
	},
};

/** All layers of the links, bottom to top. */
export function links(theme: Theme): LayerSpecification[] {
	// The surest are drawn last and so lie on top.
	const leastSureFirst = [...STANDINGS].reverse();
	return [
		...under(theme),
		...leastSureFirst.map((standing) => pattern(theme, standing)),
		arrows(theme),
		CLEAR,
		stubNames(theme),
	];
}
