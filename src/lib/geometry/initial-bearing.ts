/**
 * Which way one sets out on the sphere. For the angle on screen see `arrow-at.ts`: the two differ on a map.
 */
import { bearing } from '@turf/turf';
import type { Position } from './position';

/** The bearing at `from` of the great circle to `to`: degrees clockwise from north, in [0, 360). */
export function initialBearingDegrees(from: Position, to: Position): number {
	return (bearing(from, to) + 360) % 360;
}
