// What is committed in static/basemap/, read by programs that were not written here.
import { existsSync } from 'node:fs';
import type { Position } from '../../src/lib/geometry/position';
import { NEAR_BOX, NEAR_ZOOM } from '../../src/lib/style/near';
import { describe, expect, it } from 'vitest';
import { archive, features, source, tileAt } from './archive.fixture';
import { METADATA } from './metadata';
import { distanceToLine, isWithin } from './ring';

/** Codes of the land at a point of a tile of a zoom; one without a code is a dash. */
async function landAt(point: Position, zoom: number): Promise<string[]> {
	const land = await features(tileAt(point, zoom), 'land');
	return land
		.filter(({ geometry }) => {
			if (geometry.type === 'Polygon') return isWithin(point, geometry.coordinates as Position[][]);
			return (
				geometry.type === 'MultiPolygon' &&
				geometry.coordinates.some((rings) => isWithin(point, rings as Position[][]))
			);
		})
		.map(({ properties }) => String(properties?.['code'] ?? '–'));
}

/** Whether a line of a kind comes within some degrees of a point. */
async function hasLine(kind: string, [x, y]: Position, zoom: number, degrees: number): Promise<boolean> {
	const lines = await features(tileAt([x, y], zoom), 'boundaries');
	return lines
		.filter(({ properties }) => properties?.['kind'] === kind)
		.flatMap(({ geometry }) => {
			if (geometry.type === 'LineString') return [geometry.coordinates];
			return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
		})
		.some((line) => distanceToLine([x, y], line as Position[]) < degrees);
}

describe('the archive', () => {
	it('is one of vector tiles of zooms 0 to 10, and below 15 MB', async () => {
		const { length } = new Uint8Array((await source.getBytes(0, 2 ** 30)).data);
		expect(length).toBeLessThan(15_000_000);
		expect(await archive.getHeader()).toMatchObject({
			tileType: 1,
			minZoom: 0,
			maxZoom: 10,
			clustered: true,
		});
		expect(await archive.getMetadata()).toEqual(METADATA);
	});

	it.each([
		['Damascus', [36.29128, 33.5102], 'SY'],
		['Hmeimim', [35.9487, 35.4011], 'SY'],
		['Beirut', [35.5157, 33.8833], 'LB'],
		['Tripoli', [35.84415, 34.43352], 'LB'],
		['Cairo', [31.24967, 30.06263], 'EG'],
		['Rome', [12.51133, 41.89193], 'IT'],
		['the Golan', [35.78, 33.05], 'SY'],
		['Crimea', [34.2, 45.2], 'UA'],
		['Northern Cyprus', [33.6, 35.3], 'CY'],
	] as const)('has %s in its country at every zoom from 4', async (_, [x, y], code) => {
		for (let zoom = 4; zoom <= 10; zoom += 1) {
			const codes = await landAt([x, y], zoom);
			expect(codes, `zoom ${zoom}`).toEqual([code]);
		}
	});

	it.each([
		['west of Ras Beirut', [35.41, 33.9]],
		['north of El Mina', [35.81, 34.48]],
		['west of Latakia', [35.7, 35.5]],
		['in the bay of Jounieh', [35.63, 33.985]],
		['in the Great Bitter Lake, which the Suez Canal joins to it', [32.38, 30.34]],
	] as const)('has sea %s', async (_, [x, y]) => {
		expect(await landAt([x, y], 10)).toEqual([]);
	});

	it.each([
		['on Ras Beirut', [35.475, 33.898], 'LB'],
		['on the cape of El Mina', [35.815, 34.45], 'LB'],
		['at the Nile’s mouth at Rosetta', [30.38, 31.45], 'EG'],
		['on the spit before Lake Burullus', [31.0, 31.585], 'EG'],
		['in a British base on Cyprus, which no record has', [32.97, 34.6], '–'],
		['in Bir Tawil, which nobody claims', [33.7, 21.87], '–'],
	] as const)('has land %s', async (_, [x, y], code) => {
		expect(await landAt([x, y], 10)).toEqual([code]);
	});

	it('has the far east of Russia on both sides of the antimeridian, and Antarctica to the edge', async () => {
		expect(await landAt([178, 67.5], 3)).toEqual(['RU']);
		expect(await landAt([-175, 66.8], 3)).toEqual(['RU']);
		expect(await landAt([0, -84], 2)).toEqual(['AQ']);
	});

	it.each([
		['the Golan’s line of 1974', [35.8505, 33.1024], 'disputed'],
		['the Golan’s border of 1923', [35.66, 33.16], 'disputed'],
		['the West Bank’s northern line', [35.3, 32.51], 'disputed'],
		['the Green Line in Nicosia', [33.36, 35.175], 'disputed'],
		['the border of Lebanon and Syria', [36.35, 34.5], 'settled'],
		['the border of Egypt and Libya', [25, 27], 'settled'],
	] as const)('has %s as %s', async (_, [x, y], kind) => {
		const other = kind === 'settled' ? 'disputed' : 'settled';
		for (const zoom of [5, 8, 10]) {
			const near = zoom === 5 ? 0.15 : 0.08;
			expect(await hasLine(kind, [x, y], zoom, near), `zoom ${zoom}`).toBe(true);
			expect(await hasLine(other, [x, y], zoom, 0.05), `zoom ${zoom}`).toBe(false);
		}
	});

	it('has tiles of its closer zooms in their box and nowhere else', async () => {
		const [west, south, east, north] = NEAR_BOX;
		const inner = 1e-6;
		const [first, last] = [
			tileAt([west + inner, north - inner], NEAR_ZOOM),
			tileAt([east - inner, south + inner], NEAR_ZOOM),
		];
		for (let x = 0; x < 2 ** NEAR_ZOOM; x += 1)
			for (let y = 0; y < 2 ** NEAR_ZOOM; y += 1) {
				if (x >= first.x && x <= last.x && y >= first.y && y <= last.y) continue;
				expect(await archive.getZxy(NEAR_ZOOM, x, y), `${x}/${y}`).toBeUndefined();
			}
		expect((await features(last, 'land')).length).toBeGreaterThan(0);
	});

	it('replaces the files that came before it', () => {
		for (const name of ['world', 'borders', 'near', 'near-borders', 'countries'])
			expect(existsSync(`static/basemap/${name}.json`), name).toBe(false);
	});
});
