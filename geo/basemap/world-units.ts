/**
 * Reads world-atlas, which carries Natural Earth: the land of the world by country, for the small scales.
 */
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { countryOf } from './country';
import type { Ring } from './half-plane';
import type { Unit } from './unit';

export interface WorldUnit extends Unit {
	/** In English, written out. */
	name: string;
}

/**
 * The records of `countries-50m.json` or `countries-10m.json`, in the order of their keys, records with the same code put
 * together under the name of the largest: islands of Australia have a record of their own.
 */
export function worldUnits(resolution: '50m' | '10m'): WorldUnit[] {
	const read = createRequire(import.meta.url)(`world-atlas/countries-${resolution}.json`) as Topology;
	const records = feature(read, read.objects['countries'] as GeometryCollection<{ name: string }>).features;
	const units = records.map(({ id, properties, geometry }): WorldUnit => {
		if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')
			throw new Error(`${properties.name} is a ${geometry.type}`);
		const { code, name } = countryOf(id, properties.name);
		const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
		return { key: code ?? name, code, name, polygons: polygons as Ring[][] };
	});
	const byKey = new Map<string, WorldUnit>();
	const size = ({ polygons }: Unit): number => polygons.flat(2).length;
	for (const unit of units.sort((a, b) => size(b) - size(a))) {
		const same = byKey.get(unit.key);
		if (same) same.polygons = [...same.polygons, ...unit.polygons];
		else byKey.set(unit.key, unit);
	}
	return [...byKey.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}
