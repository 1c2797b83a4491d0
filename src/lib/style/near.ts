/**
 * Where the map has finer data: one fact, for the recipe that cuts the data and for the style that draws it.
 */

/** From this zoom the finer data covers the coarse one. */
export const NEAR_ZOOM = 4;

/** West, south, east, north in degrees: the Mediterranean, Egypt and the Levant. */
export const NEAR_BOX: [west: number, south: number, east: number, north: number] = [5, 20, 50, 48];
