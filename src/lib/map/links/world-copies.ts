/** Which copies of the world a flat map shows side by side. Pure. */

/** A tilted map can see very far; beyond so many copies nothing can be told apart. */
const MOST = 7;

/**
 * How many copies are to be drawn and the number of the first one; 0 is the one between 180° west and east.
 *
 * All in widths of the world, from 180° west in the copy 0.
 *
 * @param seen From where to where the map looks.
 * @param extent From where to where links reach in the copy 0.
 * @param middle Where the view's middle is.
 */
export function worldCopies(
	[west, east]: readonly [from: number, to: number],
	extent: readonly [from: number, to: number],
	middle: number,
): [count: number, first: number] {
	const [first, last] = [Math.ceil(west - extent[1]) + 0, Math.floor(east - extent[0])];
	if (last < first) return [1, Math.floor(middle)];
	if (last - first < MOST) return [last - first + 1, first];
	return [MOST, Math.floor(middle) - (MOST - 1) / 2];
}
