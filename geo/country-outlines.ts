/**
 * The outlines of countries by Natural Earth at 1 : 10 million, as the npm package world-atlas carries them: to check that
 * a place lies in the country that it claims. What the map draws is another matter: see `geo/basemap`.
 */
import { createRequire } from 'node:module';
import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { countryOf } from './basemap/country';

let outlines: Map<string, (Polygon | MultiPolygon)[]> | undefined;

/** Every outline of a country, by its ISO 3166-1 alpha-2 code. Reading them takes a second, so they are read once. */
export function countryOutlines(code: string): readonly (Polygon | MultiPolygon)[] | null {
	outlines ??= readOutlines();
	return outlines.get(code) ?? null;
}

function readOutlines(): Map<string, (Polygon | MultiPolygon)[]> {
	const topology = createRequire(import.meta.url)('world-atlas/countries-10m.json') as Topology;
	const countries = topology.objects['countries'] as GeometryCollection<{ name: string }>;
	const byCode = new Map<string, (Polygon | MultiPolygon)[]>();
	for (const { id, properties, geometry } of feature(topology, countries).features) {
		const { code } = countryOf(id, properties.name);
		if (code === null || (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')) continue;
		byCode.set(code, [...(byCode.get(code) ?? []), geometry]);
	}
	return byCode;
}
