/**
 * Cuts the corners of a ring off, twice (G. Chaikin, 1974): for shapes that were drawn with a few points from a curve.
 */
import type { Position } from '../../src/lib/geometry/position';
import type { Ring } from './half-plane';

const ROUNDS = 2;

/** The ring with four times as many points, within its old corners. */
export function smoothed(ring: Ring): Ring {
	let open: Position[] = ring.slice(0, -1);
	for (let round = 0; round < ROUNDS; round += 1)
		open = open.flatMap(([ax, ay], index): Position[] => {
			const [bx, by] = open[(index + 1) % open.length] as Position;
			return [
				[ax * 0.75 + bx * 0.25, ay * 0.75 + by * 0.25],
				[ax * 0.25 + bx * 0.75, ay * 0.25 + by * 0.75],
			];
		});
	return [...open, open[0] as Position];
}
