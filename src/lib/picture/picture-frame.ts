/**
 * The plane that a still picture is drawn on: Web Mercator, north up, the frame of the scene as its view box. Fitted into
 * a room as `preserveAspectRatio="xMidYMid meet"` does, it agrees with `fitCamera` at every size.
 */
import { mercator } from '$lib/geometry/mercator';
import type { Bounds, Position } from '$lib/geometry/position';

/** Units along the longer side: about four to a pixel of a large screen, so that whole numbers are exact enough. */
const LONGER_SIDE = 4000;

/** Units of the picture, to the right and downwards from the frame's north-western corner. */
export type PicturePoint = [x: number, y: number];

export interface PictureFrame {
	/** Units. */
	width: number;
	height: number;
	/** Units to the width of the projected world, to reckon zooms by. */
	worldUnits: number;
	project: (position: Position) => PicturePoint;
}

/** The plane for a frame. */
export function pictureFrame([west, south, east, north]: Bounds): PictureFrame {
	const [left, top] = mercator([west, north]);
	const [right, bottom] = mercator([east, south]);
	const worldUnits = LONGER_SIDE / Math.max(right - left, bottom - top);
	return {
		width: (right - left) * worldUnits,
		height: (bottom - top) * worldUnits,
		worldUnits,
		project(position) {
			const [x, y] = mercator(position);
			return [(x - left) * worldUnits, (y - top) * worldUnits];
		},
	};
}
