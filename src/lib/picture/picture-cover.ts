/** How much round its frame a still picture must hold, so that it fills the map on every screen. */
import { mercator, unmercator } from '$lib/geometry/mercator';
import type { Bounds } from '$lib/geometry/position';

/**
 * Beside the room for the frame: what margins and the text's sheet leave free at most, and the widest and the highest map
 * that a window is likely to have, as shares of its other side.
 */
const ROUND = { sideways: 1.6, upwards: 1.5 };
const WIDEST = 2.6;
const HIGHEST = 1.9;

/** The box to draw for a frame: larger than what any usual window shows. Longitudes may run on; latitudes stay on the map. */
export function pictureCover([west, south, east, north]: Bounds): Bounds {
	const [left, top] = mercator([west, north]);
	const [right, bottom] = mercator([east, south]);
	const [width, height] = [right - left, bottom - top];
	const halfWidth = Math.max(width * ROUND.sideways, height * WIDEST) / 2;
	const halfHeight = Math.max(height * ROUND.upwards, width * HIGHEST) / 2;
	const [middleX, middleY] = [(left + right) / 2, (top + bottom) / 2];
	const [coverWest, coverNorth] = unmercator([middleX - halfWidth, Math.max(0, middleY - halfHeight)]);
	const [coverEast, coverSouth] = unmercator([middleX + halfWidth, Math.min(1, middleY + halfHeight)]);
	return [coverWest, coverSouth, coverEast, coverNorth];
}
