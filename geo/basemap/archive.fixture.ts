/** The committed archive, and what its tiles hold in degrees, for tests. */
import { readFileSync } from 'node:fs';
import { VectorTile } from '@mapbox/vector-tile';
import type { Feature, Geometry } from 'geojson';
import { PbfReader } from 'pbf';
import { PMTiles } from 'pmtiles';
import type { Position } from '../../src/lib/geometry/position';
import type { TileAddress } from './pmtiles/tile-id';
import { BytesSource } from './pmtiles/bytes-source.fixture';

const bytes = readFileSync(new URL('../../static/basemap/atlas.pmtiles', import.meta.url));

/** Bytes of the archive, and what was asked for since it was opened. */
export const source = new BytesSource(bytes);
export const archive = new PMTiles(source);

/** Features of one layer of a tile, in degrees; none where there is no such tile or layer. */
export async function features({ z, x, y }: TileAddress, layer: string): Promise<Feature<Geometry>[]> {
	const found = await archive.getZxy(z, x, y);
	if (!found) return [];
	const read = new VectorTile(new PbfReader(new Uint8Array(found.data))).layers[layer];
	return Array.from({ length: read?.length ?? 0 }, (_, index) =>
		read?.feature(index).toGeoJSON(x, y, z),
	).filter((feature) => feature !== undefined);
}

/** The tile of a zoom that holds a point. */
export function tileAt([longitude, latitude]: Position, z: number): TileAddress {
	const sine = Math.sin((latitude * Math.PI) / 180);
	const down = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
	return { z, x: Math.floor(((longitude + 180) / 360) * 2 ** z), y: Math.floor(down * 2 ** z) };
}
