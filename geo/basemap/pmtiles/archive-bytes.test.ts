import { PMTiles } from 'pmtiles';
import { describe, expect, it } from 'vitest';
import { archiveBytes, type ArchiveOptions, type Tile } from './archive-bytes';
import { BytesSource } from './bytes-source.fixture';

const options: ArchiveOptions = {
	bounds: [-12.5, 18, 63, 60.25],
	centre: [28, 37, 4],
	metadata: { name: 'a test', vector_layers: [] },
};
const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const tile = (z: number, x: number, y: number, words = `${z}/${x}/${y}`): Tile => ({
	z,
	x,
	y,
	bytes: text(words),
});
/** Every tile of a zoom, each with a content of its own unless told. */
const all = (z: number, words?: string): Tile[] =>
	Array.from({ length: 4 ** z }, (_, index) => tile(z, index % 2 ** z, Math.floor(index / 2 ** z), words));
/** Some tiles of a zoom whose contents differ in length without a pattern, so that their directory is hard to compress. */
function uneven(z: number): Tile[] {
	let seed = 1;
	const next = (): number => (seed = (seed * 48_271) % 2_147_483_647);
	return all(z)
		.filter(() => next() % 3 > 0)
		.map((one) => ({ ...one, bytes: Uint8Array.from({ length: 1 + (next() % 400) }, () => next() % 256) }));
}
const open = (bytes: Uint8Array): PMTiles => new PMTiles(new BytesSource(bytes));
const read = async (archive: PMTiles, z: number, x: number, y: number): Promise<string | null> => {
	const found = await archive.getZxy(z, x, y);
	return found ? new TextDecoder().decode(found.data) : null;
};

describe('an archive', () => {
	it('gives every tile back to the reader, and nothing for a tile that is not there', async () => {
		const archive = open(archiveBytes([tile(0, 0, 0), ...all(3)], options));
		for (const { z, x, y } of all(3)) expect(await read(archive, z, x, y)).toBe(`${z}/${x}/${y}`);
		expect(await read(archive, 0, 0, 0)).toBe('0/0/0');
		expect(await read(archive, 2, 1, 1)).toBeNull();
		expect(await read(archive, 4, 0, 0)).toBeNull();
	});

	it('says what it holds in its header and its metadata', async () => {
		const archive = open(archiveBytes([tile(1, 0, 0), tile(2, 3, 3)], options));
		expect(await archive.getHeader()).toMatchObject({
			specVersion: 3,
			clustered: true,
			internalCompression: 2,
			tileCompression: 2,
			tileType: 1,
			minZoom: 1,
			maxZoom: 2,
			minLon: -12.5,
			maxLat: 60.25,
			centerLon: 28,
			centerLat: 37,
			centerZoom: 4,
			numAddressedTiles: 2,
		});
		expect(await archive.getMetadata()).toEqual(options.metadata);
	});

	it('keeps one content once, and lists a run of it as one entry', async () => {
		const bytes = archiveBytes([...all(4, 'sea'), tile(5, 0, 0, 'sea'), tile(5, 9, 9, 'land')], options);
		const archive = open(bytes);
		expect(await archive.getHeader()).toMatchObject({
			numAddressedTiles: 258,
			numTileContents: 2,
			// The run goes on into the next zoom: its first tile has the next id.
			numTileEntries: 2,
		});
		for (const { z, x, y } of all(4)) expect(await read(archive, z, x, y)).toBe('sea');
		expect(await read(archive, 5, 9, 9)).toBe('land');
		expect(await read(archive, 5, 9, 8)).toBeNull();
	});

	it('does not run over a tile that is not there', async () => {
		const archive = open(archiveBytes([tile(3, 0, 0, 'sea'), tile(3, 7, 7, 'sea')], options));
		expect(await archive.getHeader()).toMatchObject({ numTileEntries: 2, numTileContents: 1 });
		expect(await read(archive, 3, 7, 7)).toBe('sea');
		expect(await read(archive, 3, 0, 1)).toBeNull();
	});

	it('moves its list of tiles to leaves where the root would be too long', async () => {
		const tiles = uneven(4);
		const archive = open(archiveBytes(tiles, { ...options, rootBytes: 120, leafEntries: 4 }));
		const header = await archive.getHeader();
		expect(header.rootDirectoryLength).toBeLessThanOrEqual(120);
		expect(header.leafDirectoryLength).toBeGreaterThan(120);
		for (const { z, x, y, bytes } of tiles)
			expect(new Uint8Array((await archive.getZxy(z, x, y))?.data ?? [])).toEqual(bytes);
		const there = new Set(tiles.map(({ x, y }) => `${x} ${y}`));
		const missing = all(4).filter(({ x, y }) => !there.has(`${x} ${y}`));
		for (const { z, x, y } of missing) expect(await archive.getZxy(z, x, y)).toBeUndefined();
	});

	it('is the same to the byte in whatever order its tiles come', () => {
		const tiles = [...all(3), ...all(2, 'sea')];
		expect(archiveBytes([...tiles].reverse(), options)).toEqual(archiveBytes(tiles, options));
	});

	it('is refused without a tile, and with two tiles at one address', () => {
		expect(() => archiveBytes([], options)).toThrow('needs a tile');
		expect(() => archiveBytes([tile(1, 1, 1), tile(1, 1, 1, 'other')], options)).toThrow('two tiles');
	});
});
