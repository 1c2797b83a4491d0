/**
 * What the layers draw from: the site's archive of tiles, and the scene's data, which the map puts in later. Knows the
 * names of what is in a tile; knows nothing of how an archive is read.
 */
import type { SourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import { NEAR_BOX, NEAR_ZOOM } from './near';

/** The archive as two sources: the whole world for small scales, and the finer data of `NEAR_BOX` for larger ones. */
export type BasemapSource = 'world' | 'near';

/** The layers in a tile of the archive. */
export type TileLayer = 'land' | 'water' | 'rivers' | 'boundaries' | 'countries' | 'towns';

/** The largest scale of each source in the archive; closer, its last tiles are drawn larger. */
const LAST_ZOOM = { world: 5, near: 10 };

const ATTRIBUTION = [
	'<a href="https://www.naturalearthdata.com/">Natural Earth</a>',
	'<a href="https://www.openstreetmap.org/copyright">© OpenStreetMap contributors</a>',
	'<a href="https://www.soest.hawaii.edu/pwessel/gshhg/">GSHHG</a>',
	'<a href="https://www.geonames.org/">GeoNames</a>',
].join(' · ');

/** The edge of `NEAR_BOX` as a closed ring, in degrees. */
export function nearRing(): [number, number][] {
	const [west, south, east, north] = NEAR_BOX;
	return [
		[west, south],
		[east, south],
		[east, north],
		[west, north],
		[west, south],
	];
}

/** Sources of the basemap. `basePath` is what the site lives under: '' or '/folder', without a slash at its end. */
export function basemapSources(basePath: string): Record<BasemapSource | 'near-sea', SourceSpecification> {
	const archive = {
		type: 'vector' as const,
		tiles: [`pmtiles://${basePath}/basemap/atlas.pmtiles/{z}/{x}/{y}`],
		promoteId: { land: 'code' },
	};
	return {
		world: { ...archive, minzoom: 0, maxzoom: LAST_ZOOM.world, attribution: ATTRIBUTION },
		near: { ...archive, minzoom: NEAR_ZOOM, maxzoom: LAST_ZOOM.near, bounds: NEAR_BOX },
		'near-sea': { type: 'geojson', data: { type: 'Polygon', coordinates: [nearRing()] } },
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
	return { links: empty(), stubs: empty(), places: empty() };
}
