/** Which copies of the world a flat map shows side by side. Pure. */

/** What is seen: degrees that run on, as MapLibre's `getBounds` gives them. */
interface Seen {
	getWest: () => number;
	getEast: () => number;
}

/** A tilted map can see very far; beyond so many copies nothing can be told apart. */
const MOST = 7;

/**
 * How many copies are to be drawn and the number of the first one; 0 is the one between 180° west and east.
 *
 * @param extent From where to where links reach in the copy 0, in widths of the world.
 * @param middle Where the view's middle is, in widths of the world.
 */
export function worldCopies(
	seen: Seen,
	extent: readonly [from: number, to: number],
	middle: number,
): [count: number, first: number] {
	const [west, east] = [(seen.getWest() + 180) / 360, (seen.getEast() + 180) / 360];
	const [first, last] = [Math.ceil(west - extent[1]) + 0, Math.floor(east - extent[0])];
	if (last < first) return [1, Math.floor(middle)];
	if (last - first < MOST) return [last - first + 1, first];
	return [MOST, Math.floor(middle) - (MOST - 1) / 2];
}
