/**
 * Reads world-atlas: countries with their land, and the borders between them, at one resolution.
 */
import { createRequire } from 'node:module';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { Position } from '../../src/lib/geometry/position';
import { countryOf, type Country } from './country';
import type { Ring } from './half-plane';
import { lineKind, type LineKind } from './line-kind';
import { simplifyArcs } from './simplify-arcs';

export interface AtlasCountry extends Country {
	/** A multipolygon. Longitudes may jump at the antimeridian. */
	land: Ring[][];
}

export interface Atlas {
	/** In alphabetical order of their names, so that the order never depends on the input's. */
	countries: AtlasCountry[];
	/** Borders over land; coasts are in neither. */
	borders: { settled: Position[][]; disputed: Position[][] };
}

type Properties = { name: string };

/** Reads `countries-50m.json` or `countries-10m.json` of the installed package, and simplifies it. */
export function readAtlas(resolution: '50m' | '10m', toleranceDegrees: number): Atlas {
	const read = createRequire(import.meta.url)(`world-atlas/countries-${resolution}.json`) as Topology;
	const topology = simplifyArcs(read, toleranceDegrees);
	const collection = topology.objects['countries'] as GeometryCollection<Properties>;
	const named = (record: GeometryObject): Country => {
		const { id, properties } = record as GeometryObject<Properties>;
		return countryOf(id, (properties as Properties).name);
	};
	const lines = (wanted: LineKind): Position[][] =>
		mesh(topology, collection, (a, b) => a !== b && lineKind(named(a), named(b)) === wanted)
			.coordinates as Position[][];
	const countries = feature(topology, collection).features.map(
		({ id, properties, geometry }): AtlasCountry => {
			if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')
				throw new Error(`${properties.name} is a ${geometry.type}`);
			const land = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
			return { ...countryOf(id, properties.name), land: land as Ring[][] };
		},
	);
	const byName = mergeByCode(countries).sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
	return { countries: byName, borders: { settled: lines('settled'), disputed: lines('disputed') } };
}

/** One record for each code, under the name of its largest part: islands of Australia have a record of their own. */
function mergeByCode(countries: readonly AtlasCountry[]): AtlasCountry[] {
	const largestFirst = [...countries].sort((a, b) => b.land.flat(2).length - a.land.flat(2).length);
	const merged: AtlasCountry[] = [];
	for (const country of largestFirst) {
		const same = merged.find(({ code }) => code !== null && code === country.code);
		if (same) same.land = [...same.land, ...country.land];
		else merged.push({ ...country });
	}
	return merged;
}
