/** Whether a finger that went over the text has turned the page. Pure. */

/** CSS pixels and milliseconds. */
export interface Touched {
	x: number;
	y: number;
	at: number;
}

/** Shorter is a tap that slipped, slower is somebody who reads along with a finger. */
const SHORTEST = 56;
const SLOWEST = 800;

/**
 * One on where the finger went against the writing, as a page is turned; one back the other way; null where it scrolled,
 * slipped or rested.
 */
export function swipeOf(from: Touched, to: Touched, rtl: boolean): 1 | -1 | null {
	const across = to.x - from.x;
	const down = Math.abs(to.y - from.y);
	if (Math.abs(across) < SHORTEST || Math.abs(across) < 2 * down || to.at - from.at > SLOWEST) return null;
	return across < 0 !== rtl ? 1 : -1;
}
