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
