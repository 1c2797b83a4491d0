/**
 * The large rivers as lines, from `rivers.json`, which `extract-rivers.ts` took out of GSHHG.
 */
import type { Feature } from 'geojson';
import type { Position } from '../../src/lib/geometry/position';
import { NEAR_ZOOM } from '../../src/lib/style/near';
import data from './rivers.json' with { type: 'json' };
import { degreesOf, simplified } from './simplify-arcs';

export interface Rivers {
	/** The large ones of the world, for the small scales. */
	world: Position[][];
	/** Those in the box of the finer data: the large ones, and the next to them. */
	large: Position[][];
	middle: Position[][];
}

/** On a map of less, rivers would be scratches. */
const FIRST_ZOOM = 3;
/** From this zoom those of rank 2 are in the tiles. */
const MIDDLE_ZOOM = 7;

/** The rivers of a zoom as up to two features, with `rank` 1 (large) and 2; lines stray by some pixels at most. */
export function riversAt(zoom: number, tolerancePixels: number): Feature[] {
	const { world, large, middle } = data as unknown as Rivers;
	if (zoom < FIRST_ZOOM) return [];
	if (zoom < NEAR_ZOOM) return [river(1, world, zoom, tolerancePixels)];
	const first = river(1, large, zoom, tolerancePixels);
	return zoom < MIDDLE_ZOOM ? [first] : [first, river(2, middle, zoom, tolerancePixels)];
}

function river(rank: number, lines: readonly Position[][], zoom: number, tolerancePixels: number): Feature {
	const tolerance = degreesOf(tolerancePixels, zoom);
	const coordinates = lines.map((line) => simplified(line, tolerance));
	return { type: 'Feature', properties: { rank }, geometry: { type: 'MultiLineString', coordinates } };
}
