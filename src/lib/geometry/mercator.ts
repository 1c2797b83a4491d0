/**
 * The Web Mercator projection on the unit square, as MapLibre and every web map use it. Knows no zoom and no pixels.
 */
import type { Position } from './position';

/** Where the square ends: 2·atan(e^π) − 90°. */
export const MAXIMUM_LATITUDE = 85.051128779806604;

/** A point of the projected world: x from 0 at 180° W to 1 at 180° E, y from 0 in the north to 1 in the south. */
export type MercatorPoint = [x: number, y: number];

/**
 * Projects a position. Longitudes that run past ±180° give an x outside [0, 1]; latitudes beyond ±85.05° are held there.
 * Spherical formula: y = ½ − ln(tan(π/4 + φ/2)) / 2π (Snyder, Map Projections, 1987, eq. 7-2).
 */
export function mercator([longitude, latitude]: Position): MercatorPoint {
	const held = Math.max(-MAXIMUM_LATITUDE, Math.min(MAXIMUM_LATITUDE, latitude));
	const radians = (held * Math.PI) / 180;
	return [(longitude + 180) / 360, 0.5 - Math.log(Math.tan(Math.PI / 4 + radians / 2)) / (2 * Math.PI)];
}

/** The inverse of `mercator`: degrees, longitude not wrapped. */
export function unmercator([x, y]: MercatorPoint): Position {
	const latitude = (360 / Math.PI) * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - 90;
	return [x * 360 - 180, latitude];
}
