import { PMTiles } from 'pmtiles';
import { describe, expect, it } from 'vitest';
import { archiveBytes } from '../basemap/pmtiles/archive-bytes';
import { BytesSource } from '../basemap/pmtiles/bytes-source.fixture';
import { cutArchive } from './cut-archive';

const tile = (z: number, x: number, y: number) => ({ z, x, y, bytes: new Uint8Array([z, x, y]) });
const whole = new PMTiles(
	new BytesSource(
		archiveBytes([tile(0, 0, 0), tile(1, 0, 1), tile(1, 1, 1), tile(2, 3, 3)], {
			bounds: [-180, -85, 180, 85],
			centre: [28, 37, 4],
			metadata: {},
		}),
	),
);

describe('cutArchive', () => {
	it('keeps what is asked for and nothing else, and tells sea from what it does not know', async () => {
		const cut = new PMTiles(
			new BytesSource(
				await cutArchive(whole, [
					{ z: 0, x: 0, y: 0 },
					{ z: 1, x: 1, y: 1 },
					{ z: 1, x: 1, y: 0 },
				]),
			),
		);
		const bytesAt = async (z: number, x: number, y: number) => {
			const found = await cut.getZxy(z, x, y);
			return found && [...new Uint8Array(found.data)];
		};
		expect(await bytesAt(0, 0, 0)).toEqual([0, 0, 0]);
		expect(await bytesAt(1, 1, 1)).toEqual([1, 1, 1]);
		expect(await bytesAt(1, 1, 0)).toEqual([]);
		expect(await bytesAt(1, 0, 1)).toBeUndefined();
		expect(await bytesAt(2, 3, 3)).toBeUndefined();
		expect(await cut.getHeader()).toMatchObject({ minLon: -180, centerLon: 28, centerZoom: 4 });
	});
});
