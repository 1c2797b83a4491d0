/**
 * The shortest way between two places on the sphere. Our own and not Turf's, which brings 2.5 kB into every page's script,
 * cuts its lines at the antimeridian and finds no way between places that are nearly antipodes.
 */
import type { Position } from './position';
import { unwrap } from './unwrap';

/** Even a short line has this many pieces, so that it can be bowed afterwards without showing corners. */
const FEWEST_PIECES = 32;

export interface GreatCircleOptions {
	/** Longest piece, in degrees of arc; 1 unless told. Positive, or a RangeError. */
	stepDegrees?: number;
}

/** Radians, a tenth of a millimetre: what is nearer has no direction, and neither have antipodes. */
const NO_WAY = 1.6e-11;

const RADIANS = Math.PI / 180;

/** From the sphere's centre: x to 0° E on the equator, y to 90° E, z to the north pole. Length 1. */
type Vector = readonly [x: number, y: number, z: number];

function vectorTo([longitude, latitude]: Position): Vector {
	const [lambda, phi] = [longitude * RADIANS, latitude * RADIANS];
	return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}

const positionOf = ([x, y, z]: Vector): Position => [
	Math.atan2(y, x) / RADIANS,
	Math.atan2(z, Math.hypot(x, y)) / RADIANS,
];

const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

const cross = (a: Vector, b: Vector): Vector => [
	a[1] * b[2] - a[2] * b[1],
	a[2] * b[0] - a[0] * b[2],
	a[0] * b[1] - a[1] * b[0],
];

/** `a` times `s` and `b` times `t`, added. */
const mixed = (a: Vector, s: number, b: Vector, t: number): Vector => [
	a[0] * s + b[0] * t,
	a[1] * s + b[1] * t,
	a[2] * s + b[2] * t,
];

/**
 * Positions from `from` to `to`, evenly spaced along the great circle, both ends included exactly (the last one a whole
 * turn away where the line crossed the antimeridian). For antipodes any great circle is right; one is chosen.
 * Where both ends are the same point, the path is just the two.
 *
 * It turns the first place towards the second in the plane of both: cos(angle) · from + sin(angle) · ahead, where `ahead` is a
 * quarter turn away from the first in that plane.
 */
export function greatCircle(
	from: Position,
	to: Position,
	{ stepDegrees = 1 }: GreatCircleOptions = {},
): Position[] {
	if (!(stepDegrees > 0)) throw new RangeError(`stepDegrees must be positive, but is ${stepDegrees}`);
	const [start, end] = [vectorTo(from), vectorTo(to)];
	const axis = cross(start, end);
	const sine = Math.hypot(...axis);
	const arc = Math.atan2(sine, dot(start, end));
	if (arc < NO_WAY) return unwrap([from, to]);
	// The point of the equator a quarter turn east is a quarter turn away from anywhere.
	const ahead = sine < NO_WAY ? vectorTo([from[0] + 90, 0]) : mixed(cross(axis, start), 1 / sine, start, 0);
	const pieces = Math.max(FEWEST_PIECES, Math.ceil(arc / RADIANS / stepDegrees));
	const between = Array.from({ length: pieces - 1 }, (_, index) => {
		const angle = (arc * (index + 1)) / pieces;
		return positionOf(mixed(start, Math.cos(angle), ahead, Math.sin(angle)));
	});
	return unwrap([from, ...between, to]);
}
