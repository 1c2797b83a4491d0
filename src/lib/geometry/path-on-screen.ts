/**
 * A path measured as it looks on a map: projected points and the share of the length that lies before each.
 */
import { mercator, type MercatorPoint } from './mercator';
import type { Position } from './position';

export interface PathOnScreen {
	points: MercatorPoint[];
	/** One for each point, from 0 to 1, never falling. All 0 where the path has no length. */
	shares: number[];
	/** In widths of the world. */
	length: number;
}

/** Measures a path in Web Mercator, where equal lengths are equal on screen (at one zoom). */
export function pathOnScreen(path: readonly Position[]): PathOnScreen {
	const points = path.map(mercator);
	const until: number[] = [];
	let length = 0;
	points.forEach(([x, y], index) => {
		const [beforeX, beforeY] = points[index - 1] ?? [x, y];
		length += Math.hypot(x - beforeX, y - beforeY);
		until.push(length);
	});
	return { points, shares: until.map((part) => (length > 0 ? part / length : 0)), length };
}
