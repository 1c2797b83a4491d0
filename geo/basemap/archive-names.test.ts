// Names in what is committed in static/basemap/, read by programs that were not written here.
import { describe, expect, it } from 'vitest';
import type { Position } from '../../src/lib/geometry/position';
import { archive, features, source, tileAt } from './archive.fixture';

describe('names in the archive', () => {
	it.each([
		[266826, 'Tripoli', 'طرابلس', [35.84415, 34.43352], false],
		[170654, 'Damascus', 'دمشق', [36.29128, 33.5102], true],
		[276781, 'Beirut', 'بيروت', [35.50157, 33.89332], true],
		[170017, 'Hama', 'حماة', [36.7578, 35.13179], false],
		[360630, 'Cairo', 'القاهرة', [31.24967, 30.06263], true],
	] as const)('have the town %d, %s, where GeoNames has it', async (id, english, arabic, [x, y], capital) => {
		for (const zoom of [6, 8, 10]) {
			const towns = await features(tileAt([x, y], zoom), 'towns');
			const found = towns.filter(({ properties }) => properties?.['id'] === id);
			expect(found, `zoom ${zoom}`).toHaveLength(1);
			expect(found[0]?.properties).toMatchObject({ name_en: english, name_ar: arabic, capital });
			const { coordinates } = found[0]?.geometry as unknown as { coordinates: Position };
			// Two units of the tile's grid.
			const tolerance = (2 * 360) / 4096 / 2 ** zoom;
			expect(Math.abs(coordinates[0] - x)).toBeLessThan(tolerance);
			expect(Math.abs(coordinates[1] - y)).toBeLessThan(tolerance);
		}
	});

	it('have no Arabic name for a town that nobody checked', async () => {
		const towns = await features(tileAt([30, 31], 9), 'towns');
		expect(towns.length).toBeGreaterThan(2);
		expect(towns.some(({ properties }) => properties?.['name_ar'] === undefined)).toBe(true);
	});

	it('have every country in both languages, the large ones from the smallest scale', async () => {
		const all = (
			await Promise.all(
				Array.from({ length: 256 }, (_, index) =>
					features({ z: 4, x: index % 16, y: Math.floor(index / 16) }, 'countries'),
				),
			)
		).flat();
		const byCode = new Map(all.map(({ properties }) => [properties?.['code'] as string, properties]));
		expect(byCode.size).toBeGreaterThan(230);
		for (const [code, properties] of byCode) {
			expect(properties?.['name_en'], code).toMatch(/^\p{Lu}[^.]+$/u);
			expect(properties?.['name_ar'], code).toMatch(/\p{Script=Arabic}/u);
			expect(properties?.['rank'], code).toBeOneOf([1, 2, 3, 4, 5, 6]);
		}
		expect(byCode.get('SY')).toMatchObject({ name_en: 'Syria', name_ar: 'سوريا' });
		const first = await features({ z: 0, x: 0, y: 0 }, 'countries');
		expect(first.map(({ properties }) => properties?.['code'] as string)).toContain('EG');
		expect(first.length).toBeLessThan(60);
	});

	it('and all else take less than 150 kB in the opening view', async () => {
		source.asked.length = 0;
		// Rome to Damascus on a wide screen, at the zoom at which most tiles are needed: a hair below 5, and a hair above.
		for (const [zoom, width, height] of [
			[4.999, 1440, 900],
			[4.4, 1920, 1080],
			[5, 1920, 1080],
		] as const) {
			const before = source.asked.length;
			const z = Math.floor(zoom);
			const scale = 512 * 2 ** zoom;
			const degrees = (width / 2 / scale) * 360;
			const top = tileAt([24 - degrees, 36 + (height / 2 / scale) * 360 * 0.82], z);
			const end = tileAt([24 + degrees, 36 - (height / 2 / scale) * 360 * 0.82], z);
			for (let x = top.x; x <= end.x; x += 1)
				for (let y = top.y; y <= end.y; y += 1) await archive.getZxy(z, x, y);
			// The first 16 kB, with the root, are asked for once, in whichever view is first.
			const bytes = source.asked.slice(before).reduce((sum, length) => sum + length, 16_384);
			expect(bytes, `zoom ${zoom}`).toBeGreaterThan(40_000);
			expect(bytes, `zoom ${zoom}`).toBeLessThan(150_000);
		}
	});
});
