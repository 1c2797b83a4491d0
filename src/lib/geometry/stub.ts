/**
 * The beginning of a way whose other end the text gives no nearer than a country.
 */
import { bearing, destination, distance } from '@turf/turf';
import { greatCircle } from './great-circle';
import type { Position } from './position';

/** A stub never reaches further than this towards the point that only gives its direction. */
const LONGEST_SHARE = 0.45;

/**
 * A path along the great circle from `at` in the direction of `towards`: `lengthMetres` long, or a little under half the
 * distance where that is shorter, so that it cannot be taken for a link that arrives. It starts at `at`; reverse it for
 * a link that comes from there.
 */
export function stub(at: Position, towards: Position, lengthMetres: number): Position[] {
	const length = Math.min(lengthMetres, LONGEST_SHARE * distance(at, towards, { units: 'meters' }));
	const end = destination(at, length, bearing(at, towards), { units: 'meters' });
	return greatCircle(at, end.geometry.coordinates as Position);
}
