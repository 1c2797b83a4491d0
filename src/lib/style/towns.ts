/**
 * Towns for orientation, by rank: small, grey and quiet, a ring with the name beside it. They give way to the scene and to
 * the names of countries, which are placed before them. A town that is one of the scene's places is left to the scene.
 */
import type {
	ExpressionFilterSpecification,
	ExpressionSpecification,
	LayerSpecification,
	VariableAnchorOffsetCollectionSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { PlaceMark } from '$lib/scene/model';
import { labelFonts, nameIn } from './language';
import { NEAR_ZOOM } from './near';
import { nearRing, type BasemapSource } from './sources';
import type { Theme } from './theme';

/** A town of each rank, from 1, shows from this zoom; a capital one level earlier. Whole numbers: filters see the zoom of the tile. */
const FROM_ZOOM = [4, 5, 6, 7, 8, 9];

/** Metres within which a town of the same name is the same town: there is a Tripoli in Lebanon and one in Libya. */
const SAME_TOWN = 50_000;

/** A place of the scene, as far as a town can be taken for it. */
export type NamedPoint = Pick<PlaceMark, 'name' | 'point'>;

const isCapital: ExpressionSpecification = ['==', ['get', 'capital'], true];

/** The towns of one source. */
export function towns(
	theme: Theme,
	source: BasemapSource,
	{ language, places }: { language: string; places: readonly NamedPoint[] },
): LayerSpecification {
	const name = nameIn(language);
	return {
		id: `${source}-towns`,
		type: 'symbol',
		source,
		'source-layer': 'towns',
		minzoom: source === 'near' ? NEAR_ZOOM : (FROM_ZOOM[0] ?? 0) - 1,
		filter: [
			'all',
			['has', name],
			[
				'>=',
				['zoom'],
				['-', ['at', ['-', ['get', 'rank'], 1], ['literal', FROM_ZOOM]], ['case', isCapital, 1, 0]],
			],
			...(source === 'world' ? [whereItIsFinest()] : []),
			...places.map(isNot),
		] as ExpressionFilterSpecification,
		layout: {
			'text-field': ['get', name],
			'text-font': labelFonts(language),
			'text-size': [
				'interpolate',
				['linear'],
				['zoom'],
				4,
				['interpolate', ['linear'], ['get', 'rank'], 1, 11, 6, 10],
				9,
				['interpolate', ['linear'], ['get', 'rank'], 1, 14, 6, 11.5],
			],
			'text-max-width': 9,
			'text-padding': 3,
			'text-justify': 'auto',
			'text-variable-anchor-offset': [
				'literal',
				['left', [0.5, 0], 'right', [-0.5, 0], 'bottom', [0, -0.4], 'top', [0, 0.4]],
			] as unknown as VariableAnchorOffsetCollectionSpecification,
			'icon-image': ['case', isCapital, 'atlas-capital', 'atlas-town'],
			'icon-size': ['interpolate', ['linear'], ['zoom'], 4, 0.16, 9, 0.22],
			'icon-padding': 2,
			'symbol-sort-key': ['+', ['get', 'rank'], ['case', isCapital, -1, 0]],
		},
		paint: {
			'text-color': theme.mutedText,
			'text-halo-color': theme.land,
			'text-halo-width': 1.2,
			'text-halo-blur': 0.4,
			'icon-color': theme.mutedText,
			'icon-halo-color': theme.land,
			'icon-halo-width': 1,
			'icon-opacity': 0.85,
		},
	};
}

/** The coarse source leaves the near box to the finer one, once that is drawn. */
function whereItIsFinest(): ExpressionSpecification {
	const box = { type: 'Polygon' as const, coordinates: [nearRing()] };
	return ['any', ['<', ['zoom'], NEAR_ZOOM], ['!', ['within', box]]];
}

function isNot({ name, point }: NamedPoint): ExpressionSpecification {
	const sameName: ExpressionSpecification = [
		'any',
		['==', ['get', 'name_en'], name],
		['==', ['get', 'name_ar'], name],
	];
	return ['!', ['all', sameName, ['<', ['distance', { type: 'Point', coordinates: point }], SAME_TOWN]]];
}
