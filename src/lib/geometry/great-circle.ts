/**
 * The shortest way between two places on the sphere. Lengths along it are Turf's (a sphere of mean radius).
 */
import { distance, greatCircle as turfGreatCircle } from '@turf/turf';
import type { Position } from './position';
import { unwrap } from './unwrap';

/** Even a short line has this many pieces, so that it can be bowed afterwards without showing corners. */
const FEWEST_PIECES = 32;

export interface GreatCircleOptions {
	/** Longest piece, in degrees of arc; 1 unless told. Positive, or a RangeError. */
	stepDegrees?: number;
}

/** Degrees of arc, a tenth of a millimetre: below this Turf finds no direction. */
const NO_WAY = 1e-9;
/** Degrees of arc. Beyond this Turf refuses to choose among the ways, and we choose a point to go through. */
const NEARLY_ANTIPODES = 179.9;

/**
 * Positions from `from` to `to`, evenly spaced along the great circle, both ends included exactly (the last one a whole
 * turn away where the line crossed the antimeridian). For antipodes any great circle is right; one is chosen.
 * Where both ends are the same point, the path is just the two.
 */
export function greatCircle(
	from: Position,
	to: Position,
	{ stepDegrees = 1 }: GreatCircleOptions = {},
): Position[] {
	if (!(stepDegrees > 0)) throw new RangeError(`stepDegrees must be positive, but is ${stepDegrees}`);
	const arcDegrees = distance(from, to, { units: 'degrees' });
	if (arcDegrees < NO_WAY) return unwrap([from, to]);
	if (arcDegrees > NEARLY_ANTIPODES) {
		// The point of the equator a quarter turn east is 90° away from anywhere.
		const between: Position = [from[0] + 90, 0];
		const [first, second] = [
			greatCircle(from, between, { stepDegrees }),
			greatCircle(between, to, { stepDegrees }),
		];
		return unwrap([...first, ...second.slice(1)]);
	}
	const pieces = Math.max(FEWEST_PIECES, Math.ceil(arcDegrees / stepDegrees));
	const { geometry } = turfGreatCircle(from, to, { npoints: pieces + 1 });
	// Cut by Turf at the antimeridian, where it runs on here: the cut itself stands at ±180 in both parts.
	const parts = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
	const within = parts.flat().slice(1, -1) as Position[];
	return unwrap([from, ...within, to]).filter(isNew);
}

/** Drops a point that repeats the one before; the last is an end and stays. */
function isNew(point: Position, index: number, path: Position[]): boolean {
	const before = path[index - 1];
	return index === path.length - 1 || before?.[0] !== point[0] || before[1] !== point[1];
}
