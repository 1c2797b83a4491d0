/**
 * Measures of a ring on the plane of longitude and latitude.
 */
import type { Bounds, Position } from '../../src/lib/geometry/position';
import type { Ring } from './half-plane';

/** Twice would be the shoelace sum: square degrees, positive where the ring runs anticlockwise. */
export function signedArea(ring: Ring): number {
	let sum = 0;
	for (let index = 1; index < ring.length; index += 1) {
		const [ax, ay] = ring[index - 1] as Position;
		const [bx, by] = ring[index] as Position;
		sum += ax * by - bx * ay;
	}
	return sum / 2;
}

/** Whether a point lies within the rings of a polygon, by the even–odd rule. */
export function isWithin([x, y]: Position, rings: readonly Ring[]): boolean {
	let inside = false;
	for (const ring of rings) {
		for (let index = 1; index < ring.length; index += 1) {
			const [ax, ay] = ring[index - 1] as Position;
			const [bx, by] = ring[index] as Position;
			if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
		}
	}
	return inside;
}

/** The box round a ring, longitudes as they stand. */
export function boxOf(ring: Ring): Bounds {
	const box: Bounds = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [x, y] of ring) {
		box[0] = Math.min(box[0], x);
		box[1] = Math.min(box[1], y);
		box[2] = Math.max(box[2], x);
		box[3] = Math.max(box[3], y);
	}
	return box;
}

/** Whether two boxes have a point in common. Neither reaches across the antimeridian. */
export function boxesMeet(one: Bounds, other: Bounds): boolean {
	return one[0] <= other[2] && other[0] <= one[2] && one[1] <= other[3] && other[1] <= one[3];
}

/** Whether a point lies in a box or on its edge. */
export function isInBox([x, y]: Position, [west, south, east, north]: Bounds): boolean {
	return x >= west && x <= east && y >= south && y <= north;
}

/** Degrees on the plane from a point to the nearest of a line's pieces; Infinity where it has none. */
export function distanceToLine([x, y]: Position, line: readonly Position[]): number {
	let nearest = Infinity;
	for (let index = 1; index < line.length; index += 1) {
		const [ax, ay] = line[index - 1] as Position;
		const [dx, dy] = [(line[index] as Position)[0] - ax, (line[index] as Position)[1] - ay];
		const squared = dx * dx + dy * dy;
		const along = squared === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / squared));
		nearest = Math.min(nearest, Math.hypot(x - ax - along * dx, y - ay - along * dy));
	}
	return nearest;
}
