/**
 * The number of a tile in a PMTiles archive: all tiles of zoom 0, then of zoom 1, and so on, and within a zoom along a
 * Hilbert curve, so that tiles that lie together on the map lie together in the file.
 */

export interface TileAddress {
	z: number;
	/** Columns from 180° west. */
	x: number;
	/** Rows from the north. */
	y: number;
}

/** PMTiles 3, section 3.1 (the curve after J. Skilling's xy2d). Throws RangeError for a tile that does not exist. */
export function tileId({ z, x, y }: TileAddress): number {
	const side = 2 ** z;
	if (z < 0 || z > 26 || x < 0 || y < 0 || x >= side || y >= side)
		throw new RangeError(`there is no tile ${z}/${x}/${y}`);
	let id = (4 ** z - 1) / 3;
	let [column, row] = [x, y];
	for (let half = side / 2; half >= 1; half /= 2) {
		const right = (column & half) > 0 ? 1 : 0;
		const down = (row & half) > 0 ? 1 : 0;
		id += half * half * ((3 * right) ^ down);
		if (down === 0) {
			if (right === 1) [column, row] = [side - 1 - column, side - 1 - row];
			[column, row] = [row, column];
		}
	}
	return id;
}
