/** A small generator of numbers that look random and are the same for the same seed. Pure. */

/**
 * A function that gives the next number, at least 0 and below 1, each time. Good enough to spread things about, and for
 * nothing that anybody should not be able to guess.
 *
 * Tommy Ettinger's mulberry32, as JavaScript by bryc (public domain).
 *
 * @see https://github.com/bryc/code/blob/master/jshash/PRNGs.md#mulberry32
 * @param seed A whole number; its lower 32 bits count.
 */
export function mulberry32(seed: number): () => number {
	let state = seed | 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}
