/**
 * Reads @geo-maps/countries-coastline-100m: land by country as OpenStreetMap has it, for the large scales. Lakes and rivers
 * count as land here; they are drawn over it.
 */
import { readFileSync } from 'node:fs';
import iso from 'i18n-iso-countries';
import type { Bounds } from '../../src/lib/geometry/position';
import type { Ring } from './half-plane';
import { inputPath } from './input-path';
import { boxOf, boxesMeet } from './ring';
import type { Unit } from './unit';

interface Country {
	properties: { A3: string };
	geometry: { type: 'Polygon'; coordinates: Ring[] } | { type: 'MultiPolygon'; coordinates: Ring[][] };
}

/** Units with some land in a box, with only those of their polygons that reach into it, in the order of their codes. */
export function nearUnits(box: Bounds): Unit[] {
	const path = inputPath('@geo-maps/countries-coastline-100m/map.geo.json');
	const { features } = JSON.parse(readFileSync(path, 'utf8')) as { features: Country[] };
	return features
		.map(({ properties, geometry }): Unit => {
			const all = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
			const polygons = all.filter(([outer = []]) => boxesMeet(boxOf(outer), box));
			const code = alpha2(properties.A3);
			return { key: code, code, polygons };
		})
		.filter(({ polygons, code }) => polygons.length > 0 && code !== COVERED)
		.sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Åland has a record of its own and is part of Finland's as well; drawn twice, its shores would be too dark. */
const COVERED = 'AX';

/** Kosovo's three letters are not of ISO 3166-1. */
function alpha2(alpha3: string): string {
	const code = alpha3 === 'XKX' ? 'XK' : iso.alpha3ToAlpha2(alpha3);
	if (!code) throw new Error(`no alpha-2 code for ${alpha3}`);
	return code;
}
