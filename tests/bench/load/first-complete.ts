/** Which frame of a load is the first that shows what stands there in the end. Pure. */
import type { Frame } from './load';

/** The largest share of pixels by which a complete frame may differ from the final one. */
export const COMPLETE_WITHIN = 0.01;

/**
 * When the first complete frame was on the screen, in milliseconds since the navigation began, or null where none was. Frames
 * of before the navigation are not looked at, and a frame equal to the one before it is not compared again.
 *
 * @param share The share, 0 to 1, of a frame's pixels that differ from the final frame.
 */
export function firstComplete(frames: readonly Frame[], share: (png: Buffer) => number): number | null {
	let previous: Buffer | null = null;
	for (const { atMs, png } of frames) {
		if (atMs < 0 || previous?.equals(png)) continue;
		if (share(png) <= COMPLETE_WITHIN) return atMs;
		previous = png;
	}
	return null;
}
