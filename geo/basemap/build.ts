/**
 * Draws the plain basemap from Natural Earth, as the npm package world-atlas carries it. Run it with
 * `npx tsx geo/basemap/build.ts`; what it writes is committed, and the same every time.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Bounds } from '../../src/lib/geometry/position';
import { NEAR_BOX } from '../../src/lib/style/near';
import { readAtlas } from './atlas';
import { collectionText } from './geojson-text';
import { borderFeatures, labelFeatures, landFeatures, WORLD } from './layers';

/** The small picture of the four places that lie close together, with its neighbours cut off. */
export const LEVANT: Bounds = [33, 32, 39.5, 37.3];

/** Degrees by which a line may stray: about a pixel at the closest zoom at which each is looked at. */
const WORLD_TOLERANCE = 0.02;
const NEAR_TOLERANCE = 0.0025;
const INSET_TOLERANCE = 0.01;

/** Text of every file, by its path from the root of the repository. */
export function buildBasemap(): Record<string, string> {
	const world = readAtlas('50m', WORLD_TOLERANCE);
	const near = readAtlas('10m', NEAR_TOLERANCE);
	const inset = readAtlas('10m', INSET_TOLERANCE);
	return {
		'static/basemap/world.json': collectionText(landFeatures(world, WORLD, 2)),
		'static/basemap/borders.json': collectionText(borderFeatures(world, WORLD, 2)),
		'static/basemap/near.json': collectionText(landFeatures(near, NEAR_BOX, 3)),
		'static/basemap/near-borders.json': collectionText(borderFeatures(near, NEAR_BOX, 3)),
		'static/basemap/countries.json': collectionText(labelFeatures(world)),
		'geo/basemap/levant.json': collectionText([
			...landFeatures(inset, LEVANT, 3),
			...borderFeatures(inset, LEVANT, 3),
		]),
	};
}

/** Writes the files below a folder, the root of the repository unless told. */
export function main(root = fileURLToPath(new URL('../..', import.meta.url))): void {
	for (const [path, text] of Object.entries(buildBasemap())) {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), text);
		console.log(`${path}: ${(Buffer.byteLength(text) / 1000).toFixed(0)} kB`);
	}
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
