/**
 * Keeps a line from jumping round the world.
 */
import type { Position } from './position';

/** Adds or takes away whole turns so that each longitude lies within 180° of the one before; the first stays as it is. */
export function unwrap(path: readonly Position[]): Position[] {
	let before = path[0]?.[0] ?? 0;
	return path.map(([longitude, latitude]) => {
		before = longitude - 360 * Math.round((longitude - before) / 360);
		return [before, latitude];
	});
}
