/**
 * Draws the basemap: one archive of vector tiles, and the small land of the inset. Run it with `npm run basemap`; what it
 * writes is committed, and the same every time.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NEAR_BOX, NEAR_ZOOM } from '../../src/lib/style/near';
import { cutTiles } from './cut-tiles';
import { detailOf, LAST_ZOOM } from './detail';
import { insetText } from './inset';
import { installInputs } from './install-inputs';
import { readMaterials } from './materials';
import { METADATA } from './metadata';
import { archiveBytes, type Tile } from './pmtiles/archive-bytes';
import { WORLD } from './world';
import { zoomLayers } from './zoom-layers';

/** The Mercator map ends here. */
const LAST_LATITUDE = 85.0511288;

/** What the recipe writes, by its path from the root of the repository. */
export function buildBasemap(log: (line: string) => void): Record<string, Uint8Array | string> {
	const materials = readMaterials();
	const tiles: Tile[] = [];
	for (let zoom = 0; zoom <= LAST_ZOOM; zoom += 1) {
		const box = zoom >= NEAR_ZOOM ? NEAR_BOX : WORLD;
		const cut = cutTiles(zoomLayers(materials.at(zoom), zoom, box, detailOf(zoom)), zoom, box);
		log(`zoom ${zoom}: ${cut.length} tiles`);
		tiles.push(...cut);
	}
	const { land, kinds } = materials.at(LAST_ZOOM);
	return {
		'static/basemap/atlas.pmtiles': archiveBytes(tiles, {
			bounds: [-180, -LAST_LATITUDE, 180, LAST_LATITUDE],
			centre: [28, 37, 4],
			metadata: METADATA,
		}),
		'geo/basemap/levant.json': insetText(land, kinds),
	};
}

/** Installs the inputs and writes the files below a folder, the root of the repository unless told. */
export function main(root = fileURLToPath(new URL('../..', import.meta.url))): void {
	installInputs();
	const files = buildBasemap(console.log);
	for (const [path, content] of Object.entries(files)) {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), content);
		console.log(`${path}: ${(Buffer.byteLength(content) / 1000).toFixed(0)} kB`);
	}
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv[2]);
