/**
 * What the layers draw from: the basemap's files, and the scene's data, which the map puts in later.
 */
import type { SourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import { NEAR_BOX } from './near';

/** Sources of the basemap. `basePath` is what the site lives under: '' or '/folder', without a slash at its end. */
export function basemapSources(basePath: string): Record<string, SourceSpecification> {
	const [west, south, east, north] = NEAR_BOX;
	const box = [
		[west, south],
		[east, south],
		[east, north],
		[west, north],
		[west, south],
	];
	const file = (name: string): string => `${basePath}/basemap/${name}`;
	return {
		world: {
			type: 'geojson',
			data: file('world.json'),
			promoteId: 'code',
			maxzoom: 8,
			attribution: 'Natural Earth',
		},
		borders: { type: 'geojson', data: file('borders.json'), maxzoom: 8 },
		'near-sea': { type: 'geojson', data: { type: 'Polygon', coordinates: [box] } },
		near: { type: 'geojson', data: file('near.json'), promoteId: 'code', maxzoom: 12 },
		'near-borders': { type: 'geojson', data: file('near-borders.json'), maxzoom: 12 },
		'country-labels': { type: 'geojson', data: file('countries.json'), promoteId: 'code', maxzoom: 8 },
	};
}

/** Sources of the scene, empty. Features carry the id of their mark as `id`, by which feature-state finds them. */
export function sceneSources(): Record<string, SourceSpecification> {
	const empty = (): SourceSpecification => ({
		type: 'geojson',
		data: { type: 'FeatureCollection', features: [] },
		promoteId: 'id',
		// Arcs are finely divided already; simplified, they would show corners.
		tolerance: 0.05,
	});
	return { links: empty(), arrows: empty(), stubs: empty(), places: empty() };
}
