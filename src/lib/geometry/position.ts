/**
 * The two shapes that everything here takes and gives. Plain tuples, so that they are GeoJSON as they stand.
 */

/**
 * Degrees, WGS 84. In a path the longitude may pass ±180: it runs on across the antimeridian, so that no line jumps
 * round the world.
 */
export type Position = [longitude: number, latitude: number];

/** Degrees: west, south, east, north. West is within [-180, 180); east may pass 180 where the antimeridian lies inside. */
export type Bounds = [west: number, south: number, east: number, north: number];
