import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Position } from '../../src/lib/geometry/position';
import { NEAR_BOX } from '../../src/lib/style/near';
import { buildBasemap, LEVANT } from './build';
import type { PlainFeature } from './geojson-text';
import type { Ring } from './half-plane';
import { isWithin } from './ring';

let built: Record<string, string>;
const read = new Map<string, PlainFeature[]>();
const features = (path: string): PlainFeature[] => {
	if (!read.has(path))
		read.set(path, (JSON.parse(built[path] ?? '') as { features: PlainFeature[] }).features);
	return read.get(path) ?? [];
};
const countryAt = (point: Position, path: string): unknown =>
	features(path).find(
		({ geometry, properties }) =>
			!properties['outline'] &&
			(geometry.coordinates as Ring[][]).some((polygon) => isWithin(point, polygon)),
	)?.properties['code'];

beforeAll(() => {
	built = buildBasemap();
}, 60_000);

describe('the built basemap', () => {
	it('is what is committed, to the byte', () => {
		for (const [path, text] of Object.entries(built))
			expect(readFileSync(path, 'utf8') === text, `${path}: run npx tsx geo/basemap/build.ts`).toBe(true);
	});

	it('stays small', () => {
		const most: Record<string, number> = { world: 900, near: 700, borders: 150, 'near-borders': 150 };
		for (const [name, kilobytes] of Object.entries(most))
			expect(built[`static/basemap/${name}.json`]?.length).toBeLessThan(kilobytes * 1000);
		expect(built['geo/basemap/levant.json']?.length).toBeLessThan(40_000);
	});

	it.each([
		['Damascus', [36.29128, 33.5102], 'SY'],
		['Hmeimim', [35.9487, 35.4011], 'SY'],
		['Beirut', [35.5157, 33.8833], 'LB'],
		['Tripoli', [35.84415, 34.43352], 'LB'],
		['Cairo', [31.24967, 30.06263], 'EG'],
		['Rome', [12.51133, 41.89193], 'IT'],
	] as const)('has %s in its country in the finer data', (_, [longitude, latitude], code) => {
		expect(countryAt([longitude, latitude], 'static/basemap/near.json')).toBe(code);
	});

	it('has the far east of Russia on both sides of the antimeridian', () => {
		expect(countryAt([178, 67.5], 'static/basemap/world.json')).toBe('RU');
		expect(countryAt([-175, 66.8], 'static/basemap/world.json')).toBe('RU');
		expect(countryAt([0, -85], 'static/basemap/world.json')).toBe('AQ');
	});

	it.each([
		['static/basemap/world.json', [-180, -90, 180, 90]],
		['static/basemap/near.json', NEAR_BOX],
		['geo/basemap/levant.json', LEVANT],
	] as const)(
		'keeps %s within its box, with no line along the edge of it',
		(path, [west, south, east, north]) => {
			for (const { properties, geometry } of features(path)) {
				const parts = geometry.coordinates as Position[][] | Ring[][];
				const isEdge = ([x, y]: Position): boolean => x === west || x === east || y === south || y === north;
				const lines = (geometry.type === 'MultiPolygon' ? parts.flat() : parts) as Position[][];
				for (const line of lines) {
					line.forEach((point, index) => {
						const [x, y] = point;
						expect(
							x >= west && x <= east && y >= south && y <= north,
							`${String(properties['name'])} ${point.join()}`,
						).toBe(true);
						const before = line[index - 1];
						if (properties['cut'] || !before) return;
						expect(isEdge(before) && isEdge(point), `${JSON.stringify(properties)} ${point.join()}`).toBe(
							false,
						);
					});
				}
			}
		},
	);

	it('names every country that has a code, inside its own land', () => {
		const names = features('static/basemap/countries.json');
		const outside = names
			.filter(({ properties, geometry }) => {
				const point = geometry.coordinates as Position;
				return (
					Number(properties['rank']) < 6 &&
					countryAt(point, 'static/basemap/world.json') !== properties['code']
				);
			})
			.map(({ properties }) => properties['name']);
		expect(outside).toEqual([]);
		expect(new Set(names.map(({ properties }) => properties['code'])).size).toBe(names.length);
		expect(names.some(({ properties }) => String(properties['name']).includes('.'))).toBe(false);
	});

	it('draws the Golan line and those of Northern Cyprus as disputed, and the border of Syria and Iraq as settled', () => {
		const near = (point: Position, kind: string): boolean =>
			features('static/basemap/near-borders.json')
				.filter(({ properties }) => properties['kind'] === kind)
				.flatMap(({ geometry }) => geometry.coordinates as Position[][])
				.some((line) => line.some(([x, y]) => Math.hypot(x - point[0], y - point[1]) < 0.1));
		expect([near([35.87, 33.0], 'disputed'), near([35.87, 33.0], 'settled')]).toEqual([true, false]);
		expect(near([33.3, 35.17], 'disputed')).toBe(true);
		expect([near([41.2, 34.79], 'settled'), near([41.2, 34.79], 'disputed')]).toEqual([true, false]);
	});
});
