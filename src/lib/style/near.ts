/**
 * Where the map has finer data: one fact, for the recipe that cuts the data and for the style that draws it.
 */

/** From this zoom the finer data covers the coarse one; below it, the coarse data is fine enough. */
export const NEAR_ZOOM = 6;

/**
 * West, south, east, north in degrees: Europe, North Africa and the Middle East. The edges of tiles of `NEAR_ZOOM` (in the
 * north and south, a hair within them), so that those tiles cover the box and nothing else.
 */
export const NEAR_BOX: [west: number, south: number, east: number, north: number] = [
	-11.25, 16.6363, 61.875, 61.6063,
];
