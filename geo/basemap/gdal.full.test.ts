// The committed tiles, opened by GDAL. Only `npm run test:all` runs it, and it fails where GDAL (gdal-bin) is not installed.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Position } from '../../src/lib/geometry/position';
import { archive, tileAt } from './archive.fixture';

const BEIRUT: Position = [35.50157, 33.89332];
const GOLAN: Position = [35.78, 33.05];

interface Collection {
	features: { properties: Record<string, unknown>; geometry: { type: string; coordinates: unknown } }[];
}

describe('GDAL', () => {
	let folder = '';
	beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), 'tiles-'));
	});
	afterAll(() => {
		rmSync(folder, { recursive: true });
	});

	/** A file with the tile round a point, as GDAL takes it: its address is in options. */
	async function tileFile(point: Position, zoom: number): Promise<{ path: string; options: string[] }> {
		const { z, x, y } = tileAt(point, zoom);
		const tile = await archive.getZxy(z, x, y);
		const path = join(folder, `${z}-${x}-${y}.mvt`);
		writeFileSync(path, new Uint8Array(tile?.data ?? []));
		return { path, options: [`X=${x}`, `Y=${y}`, `Z=${z}`].flatMap((option) => ['-oo', option]) };
	}

	/** Features of a layer round a point in degrees, by GDAL's own reader and projection. */
	async function read(point: Position, zoom: number, layer: string): Promise<Collection['features']> {
		const { path, options } = await tileFile(point, zoom);
		const text = execFileSync(
			'ogr2ogr',
			['-f', 'GeoJSON', '-t_srs', 'EPSG:4326', '/vsistdout/', `MVT:${path}`, layer, ...options],
			{ encoding: 'utf8', maxBuffer: 2 ** 27 },
		);
		return (JSON.parse(text) as Collection).features;
	}

	it('lists the layers of a tile with their kinds of geometry', async () => {
		const { path, options } = await tileFile(BEIRUT, 8);
		const list = execFileSync('ogrinfo', ['-ro', `MVT:${path}`, ...options], { encoding: 'utf8' });
		for (const layer of ['land', 'water', 'rivers', 'boundaries', 'countries', 'towns'])
			expect(list).toContain(layer);
		expect(list).not.toMatch(/ERROR|Warning/);
	});

	it('finds Beirut where GeoNames has it', async () => {
		const towns = await read(BEIRUT, 10, 'towns');
		const beirut = towns.find(({ properties }) => properties['name_en'] === 'Beirut');
		expect(beirut?.properties).toMatchObject({ id: 276781, name_ar: 'بيروت' });
		const [longitude, latitude] = beirut?.geometry.coordinates as Position;
		expect(longitude).toBeCloseTo(BEIRUT[0], 3);
		expect(latitude).toBeCloseTo(BEIRUT[1], 3);
	});

	it('finds the lines round the Golan disputed, and its land Syrian', async () => {
		const kinds = (await read(GOLAN, 9, 'boundaries')).map(({ properties }) => properties['kind']);
		expect(kinds).toContain('disputed');
		const { path, options } = await tileFile(GOLAN, 9);
		const [x, y] = GOLAN.map((degrees) => (degrees * Math.PI) / 180) as Position;
		const [east, north] = [6_378_137 * x, 6_378_137 * Math.log(Math.tan(Math.PI / 4 + y / 2))];
		const where = ['-spat', east - 1, north - 1, east + 1, north + 1].map(String);
		const found = execFileSync('ogrinfo', ['-ro', `MVT:${path}`, 'land', '-geom=NO', ...where, ...options], {
			encoding: 'utf8',
		});
		expect(found).toContain('Feature Count: 1');
		expect(found).toContain('code (String) = SY');
	});

	it('finds all geometry valid that this map fills', async () => {
		for (const [point, zoom] of [
			[BEIRUT, 10],
			[BEIRUT, 5],
			[GOLAN, 9],
		] as const) {
			const { path, options } = await tileFile(point, zoom);
			const query = 'SELECT COUNT(*) AS empty FROM land WHERE ST_IsEmpty(geometry) OR ST_Area(geometry) <= 0';
			const found = execFileSync(
				'ogrinfo',
				[`MVT:${path}`, '-dialect', 'SQLite', '-sql', query, ...options],
				{
					encoding: 'utf8',
				},
			);
			expect(found).toContain('empty (Integer) = 0');
		}
	});
});
