/**
 * Where an arrowhead sits on a path, and how it is turned.
 */
import { unmercator } from './mercator';
import { pathOnScreen } from './path-on-screen';
import type { Position } from './position';

export interface Arrow {
	point: Position;
	/** Clockwise from the top of a map that has north up; in [0, 360). What MapLibre's `icon-rotate` takes. */
	bearingDegrees: number;
}

/**
 * The point at a share of the path's length on screen (0 its start, 1 its end) and the direction of the line there, as
 * Web Mercator shows it. Throws a RangeError for a path without length or a share outside [0, 1].
 */
export function arrowAt(path: readonly Position[], share: number): Arrow {
	if (!(share >= 0 && share <= 1)) throw new RangeError(`share must be within 0 and 1, but is ${share}`);
	const { points, shares, length } = pathOnScreen(path);
	if (!(length > 0)) throw new RangeError('a path without length has no direction');
	// The first piece that reaches the share and has a length of its own; at share 0 that is the first such piece.
	const end = shares.findIndex((until, index) => until >= share && until > (shares[index - 1] ?? until));
	const [from, to] = [points[end - 1], points[end]];
	const [before, until] = [shares[end - 1], shares[end]];
	if (!from || !to || before === undefined || until === undefined)
		throw new RangeError('path has no such piece');
	const within = (share - before) / (until - before);
	const [acrossX, acrossY] = [to[0] - from[0], to[1] - from[1]];
	return {
		point: unmercator([from[0] + acrossX * within, from[1] + acrossY * within]),
		bearingDegrees: ((Math.atan2(acrossX, -acrossY) * 180) / Math.PI + 360) % 360,
	};
}
