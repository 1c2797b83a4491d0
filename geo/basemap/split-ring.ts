/**
 * Splits a ring in two along a line drawn by hand. Nothing but the line is added: its ends move to the ring's nearest
 * points, so that neighbours, who share those points, keep one line with either part.
 */
import type { Position } from '../../src/lib/geometry/position';
import type { Ring } from './half-plane';

/** The part that follows the ring from the line's begin to its end, and the other. Both run the way of the ring. */
export function splitRing(ring: Ring, line: readonly Position[]): [Ring, Ring] {
	const open = ring.slice(0, -1);
	const [from, to] = [nearest(open, line[0]), nearest(open, line.at(-1))];
	if (from === to) throw new Error('a line that splits a ring must not begin and end at one point of it');
	const inner = line.slice(1, -1);
	const along = (start: number, end: number): Ring =>
		start <= end ? open.slice(start, end + 1) : [...open.slice(start), ...open.slice(0, end + 1)];
	const first = [...along(from, to), ...[...inner].reverse()];
	const second = [...along(to, from), ...inner];
	return [closed(first), closed(second)];
}

const closed = (ring: Ring): Ring => [...ring, ring[0] as Position];

/** The number of the ring's point that is nearest on the map; degrees of longitude count as they are drawn. */
function nearest(ring: Ring, to: Position | undefined): number {
	if (!to) throw new Error('a line that splits a ring needs two points');
	const shrink = Math.cos((to[1] * Math.PI) / 180);
	const distances = ring.map(([x, y]) => Math.hypot((x - to[0]) * shrink, y - to[1]));
	return distances.indexOf(Math.min(...distances));
}
