/**
 * Sea and land. The coarse world lies below; from `NEAR_ZOOM` a sheet of sea covers its part of the Mediterranean and the
 * Levant, and the finer land is laid on that, so that two coastlines never show together.
 */
import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { NEAR_ZOOM } from './near';
import type { Theme } from './theme';

/** Features that are edges only; all others are polygons. */
const isOutline: ExpressionSpecification = ['has', 'outline'];
/** What has a true edge: outlines, and polygons that were not cut. */
export const hasTrueEdge: ExpressionSpecification = ['!', ['has', 'cut']];

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
	source: 'world' | 'near',
	storyCountries: readonly string[],
): LayerSpecification[] {
	const minzoom = source === 'near' ? NEAR_ZOOM : 0;
	const isStory: ExpressionSpecification = ['in', ['get', 'code'], ['literal', [...storyCountries]]];
	const shore = (name: string, opacity: number, times: number): LayerSpecification => ({
		id: `${source}-shore-${name}`,
		type: 'line',
		source,
		minzoom,
		filter: hasTrueEdge,
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
			minzoom,
			filter: ['!', isOutline],
			paint: { 'fill-color': ['case', isStory, theme.storyLand, theme.land] },
		},
	];
}
