/**
 * How much each zoom shows: the one place where the size of the archive is weighed against what can be seen.
 */
import { NEAR_ZOOM } from '../../src/lib/style/near';

export interface Detail {
	/** A line may stray by so many pixels; tiles are 512 pixels wide. */
	tolerance: number;
	/** Islands and lakes that cover fewer square pixels are left out. */
	leastIsland: number;
	leastLake: number;
}

/** The closest zoom of the archive: beyond it, its tiles are drawn larger. */
export const LAST_ZOOM = 10;

/** The detail of a zoom. The last one keeps nearly all, since it has to serve all closer ones. */
export function detailOf(zoom: number): Detail {
	if (zoom < 3) return { tolerance: 0.5, leastIsland: 3, leastLake: 40 };
	if (zoom < NEAR_ZOOM) return { tolerance: 0.35, leastIsland: 1.5, leastLake: 24 };
	if (zoom < LAST_ZOOM) return { tolerance: 0.35, leastIsland: 1, leastLake: 25 };
	return { tolerance: 0.15, leastIsland: 0.5, leastLake: 40 };
}
