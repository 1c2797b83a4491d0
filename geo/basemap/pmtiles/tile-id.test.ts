import fc from 'fast-check';
import { tileIdToZxy, zxyToTileId } from 'pmtiles';
import { describe, expect, it } from 'vitest';
import { tileId } from './tile-id';

describe('the id of a tile', () => {
	it('is what the PMTiles reader takes it to be, for every tile up to zoom 5', () => {
		for (let z = 0; z <= 5; z += 1)
			for (let x = 0; x < 2 ** z; x += 1)
				for (let y = 0; y < 2 ** z; y += 1) expect(tileId({ z, x, y })).toBe(zxyToTileId(z, x, y));
	});

	it('is read back at any zoom', () => {
		const address = fc
			.nat({ max: 26 })
			.chain((z) => fc.tuple(fc.constant(z), fc.nat({ max: 2 ** z - 1 }), fc.nat({ max: 2 ** z - 1 })));
		fc.assert(
			fc.property(address, ([z, x, y]) => {
				expect(tileIdToZxy(tileId({ z, x, y }))).toEqual([z, x, y]);
			}),
		);
	});

	it('is refused for a tile that does not exist', () => {
		expect(() => tileId({ z: 2, x: 4, y: 0 })).toThrow('there is no tile 2/4/0');
		expect(() => tileId({ z: 2, x: 0, y: -1 })).toThrow(RangeError);
	});
});
