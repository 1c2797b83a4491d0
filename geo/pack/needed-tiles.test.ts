import { describe, expect, it } from 'vitest';
import { realDossier } from '../../tests/fixtures/real-dossier';
import { NEAR_BOX, NEAR_ZOOM } from '../../src/lib/style/near';
import { tilesOver } from '../picture/tiles-over';
import { neededTiles } from './needed-tiles';

const names = neededTiles(realDossier()).map(({ z, x, y }) => `${z}/${x}/${y}`);

describe('neededTiles', () => {
	it('names each tile once, and only such as there are', () => {
		expect(new Set(names).size).toBe(names.length);
		for (const { z, x, y } of neededTiles(realDossier()))
			expect([z >= 0 && z <= 10, x >= 0 && x < 2 ** z, y >= 0 && y < 2 ** z]).toEqual([true, true, true]);
	});

	it('has the whole world for small scales, and the first level of all finer data', () => {
		expect(names.filter((name) => name.startsWith('4/'))).toHaveLength(256);
		const near = tilesOver(NEAR_BOX, NEAR_ZOOM).map(({ z, x, y }) => `${z}/${x}/${y}`);
		expect(near.filter((name) => !names.includes(name))).toEqual([]);
	});

	it.each([
		['Beirut, as close as its page comes', 8, 35.4955, 33.8886],
		['Damascus', 8, 36.2765, 33.5138],
		['Cairo', 7, 31.2357, 30.0444],
		['Rome, which no page shows so closely', 9, 12.4964, 41.9028],
	])('has %s', (_, z, longitude, latitude) => {
		const [tile] = tilesOver([longitude, latitude, longitude + 1e-6, latitude + 1e-6], z);
		expect(names).toContain(`${z}/${tile?.x}/${tile?.y}`);
	});

	it('leaves out what no view of the dossier shows closely', () => {
		const [oslo] = tilesOver([10.75, 59.91, 10.76, 59.92], 8);
		expect(names).not.toContain(`8/${oslo?.x}/${oslo?.y}`);
		expect(names.length).toBeLessThan(1500);
	});
});
