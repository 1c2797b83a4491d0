// The recipe from land to archive, on a small area that needs none of the large inputs.
import { describe, expect, it } from 'vitest';
import type { Bounds } from '../../src/lib/geometry/position';
import { box, unit } from './a-unit.fixture';
import { arcKinds } from './boundaries';
import { cutTiles } from './cut-tiles';
import { partition } from './partition';
import { archiveBytes, type Tile } from './pmtiles/archive-bytes';
import { lakesOf } from './water';
import { zoomLayers, type Material } from './zoom-layers';

const AREA: Bounds = [0, 0, 10, 10];

function material(): Material {
	const land = partition([unit('IL', [box(0, 0, 4, 8)]), unit('PS', [box(4, 2, 8, 8), box(9, 9, 10, 10)])]);
	return {
		land,
		kinds: arcKinds(land, true),
		addedLines: [],
		lakes: lakesOf([[box(1, 1, 3, 3)]]),
		labels: [{ code: 'IL', rank: 4, name_en: 'Israel', name_ar: 'إسرائيل', position: [2, 5] }],
		towns: [{ id: 7, rank: 3, capital: false, name_en: 'A town', position: [6, 6] }],
	};
}

function tiles(zoom: number): Tile[] {
	const detail = { tolerance: 0.3, leastIsland: 1, leastLake: 4 };
	return cutTiles(zoomLayers(material(), zoom, AREA, detail), zoom, AREA);
}

describe('a small area', () => {
	it('is the same to the byte when it is built again', () => {
		const build = (): Uint8Array =>
			archiveBytes(
				[4, 5, 6].flatMap((zoom) => tiles(zoom)),
				{ bounds: AREA, centre: [5, 5, 5], metadata: { name: 'a small area' } },
			);
		const first = build();
		expect(first.length).toBeGreaterThan(1000);
		expect(Buffer.compare(build(), first)).toBe(0);
	});

	it('has a tile wherever it has land, and none where it has none', () => {
		// Tiles of zoom 6 are 5.625 degrees wide: two columns, and two rows north of the equator.
		expect(tiles(6).map(({ z, x, y }) => `${z}/${x}/${y}`)).toEqual([
			'6/32/30',
			'6/33/30',
			'6/32/31',
			'6/33/31',
		]);
		expect(tiles(8).some(({ x, y }) => x === 134 && y === 127)).toBe(false);
	});
});
