/**
 * How far apart two places are, along the great circle.
 */
import { distance } from '@turf/turf';
import type { Position } from './position';

/** Metres on a sphere of mean radius (haversine formula, Turf). */
export function distanceMetres(from: Position, to: Position): number {
	return distance(from, to, { units: 'meters' });
}
