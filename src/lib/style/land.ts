/**
 * Sea, land, and the water within it. The coarse world lies below; from `NEAR_ZOOM` a sheet of sea covers it within
 * `NEAR_BOX`, and the finer land is laid on that, so that two coastlines never show together.
 */
import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { NEAR_ZOOM } from './near';
import type { BasemapSource } from './sources';
import type { Theme } from './theme';

const fromZoom = (source: BasemapSource): number => (source === 'near' ? NEAR_ZOOM : 0);

/** The sea, everywhere. */
export function sea(theme: Theme): LayerSpecification {
	return { id: 'sea', type: 'background', paint: { 'background-color': theme.sea } };
}

/** Covers the coarse land where the finer is drawn. */
export function nearSea(theme: Theme): LayerSpecification {
	return {
		id: 'near-sea',
		type: 'fill',
		source: 'near-sea',
		minzoom: NEAR_ZOOM,
		paint: { 'fill-color': theme.sea, 'fill-antialias': false },
	};
}

/** The band of water along the shore, in two steps, and the land of one source; `storyCountries` are ISO alpha-2 codes. */
export function land(
	theme: Theme,
	source: BasemapSource,
	storyCountries: readonly string[],
): LayerSpecification[] {
	const minzoom = fromZoom(source);
	const isStory: ExpressionSpecification = ['in', ['get', 'code'], ['literal', [...storyCountries]]];
	// No wider than the margin of a tile, or the cut edges of the polygons would show.
	const shore = (name: string, opacity: number, times: number): LayerSpecification => ({
		id: `${source}-shore-${name}`,
		type: 'line',
		source,
		'source-layer': 'land',
		minzoom,
		layout: { 'line-join': 'round', 'line-cap': 'round' },
		paint: {
			'line-color': theme.shore,
			'line-opacity': opacity,
			'line-width': ['interpolate', ['linear'], ['zoom'], 2, times, 5, 3 * times, 9, 7 * times],
		},
	});
	return [
		shore('wide', 0.45, 3),
		shore('narrow', 1, 1),
		{
			id: `${source}-land`,
			type: 'fill',
			source,
			'source-layer': 'land',
			minzoom,
			paint: { 'fill-color': ['case', isStory, theme.storyLand, theme.land] },
		},
	];
}

/** Pixels, by zoom: what a river of the first rank, and of any other, is drawn in. */
export const RIVER_STOPS = [
	[3, 0.5, 0.3],
	[6, 1.4, 0.7],
	[10, 3, 1.6],
] as const;

/** Lakes, wide rivers with a fine edge as at a coast, and the lines of the others, of one source. */
export function inlandWater(theme: Theme, source: BasemapSource): LayerSpecification[] {
	const shared = { source, 'source-layer': 'water', minzoom: Math.max(2, fromZoom(source)) };
	return [
		{
			id: `${source}-rivers`,
			type: 'line',
			source,
			'source-layer': 'rivers',
			minzoom: Math.max(3, fromZoom(source)),
			layout: { 'line-join': 'round', 'line-cap': 'round' },
			paint: {
				'line-color': theme.shore,
				'line-width': [
					'interpolate',
					['linear'],
					['zoom'],
					...RIVER_STOPS.flatMap(([zoom, first, other]): [number, ExpressionSpecification] => [
						zoom,
						['match', ['get', 'rank'], 1, first, other],
					]),
				],
			},
		},
		// Below the water, so that no line shows where one piece of a river meets the next.
		{
			id: `${source}-water-edge`,
			type: 'line',
			...shared,
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': theme.shore,
				'line-width': ['interpolate', ['linear'], ['zoom'], 3, 0.8, 6, 1.6, 10, 3],
			},
		},
		{
			id: `${source}-water`,
			type: 'fill',
			...shared,
			paint: { 'fill-color': theme.sea },
		},
	];
}
