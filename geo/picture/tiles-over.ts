/** Which tiles of the Web Mercator pyramid cover a box. */
import { mercator, unmercator } from '../../src/lib/geometry/mercator';
import type { Bounds } from '../../src/lib/geometry/position';

export interface Tile {
	z: number;
	/** Within the world: 0 to 2^z − 1. */
	x: number;
	y: number;
	/** Whole turns round the world by which it is shown east of there. */
	turn: number;
}

/** The tiles of a zoom that a box touches, from north-west to south-east. The box may run on across the antimeridian. */
export function tilesOver([west, south, east, north]: Bounds, z: number): Tile[] {
	const side = 2 ** z;
	const [left, top] = mercator([west, north]);
	const [right, bottom] = mercator([east, south]);
	const tiles: Tile[] = [];
	const last = Math.max(0, Math.min(side - 1, Math.ceil(bottom * side) - 1));
	for (let y = Math.max(0, Math.floor(top * side)); y <= last; y += 1)
		for (let column = Math.floor(left * side); column < right * side; column += 1) {
			const turn = Math.floor(column / side);
			tiles.push({ z, x: column - turn * side, y, turn });
		}
	return tiles;
}

/** The box of a tile in degrees, grown on each side by a share of the tile's. */
export function tileBox({ z, x, y, turn }: Tile, share = 0): Bounds {
	const side = 2 ** z;
	const column = x + turn * side;
	const [west, north] = unmercator([(column - share) / side, (y - share) / side]);
	const [east, south] = unmercator([(column + 1 + share) / side, (y + 1 + share) / side]);
	return [west, south, east, north];
}
