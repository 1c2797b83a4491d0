/** The plane of a picture that has one size: what it shows of the world, and units of which it has no more than can be seen. */
import { mercator, unmercator } from '$lib/geometry/mercator';
import { WORLD_PIXELS, type Size } from '$lib/geometry/fit-camera';
import type { Bounds } from '$lib/geometry/position';
import type { PictureFrame, PicturePoint } from './picture-frame';

/** Whole numbers of units are exact enough, and short. */
export const UNITS_PER_PIXEL = 2;

/** What a picture shows. */
export interface PaneView {
	bounds: Bounds;
	/** MapLibre's zoom. */
	zoom: number;
}

/**
 * The bounds widened to the shape of a picture.
 *
 * @param size CSS pixels.
 * @param room How much wider than the bounds, for names at its edges.
 */
export function paneView(
	[west, south, east, north]: Bounds,
	{ width, height }: Size,
	room: number = 1,
): PaneView {
	const [x0, y0] = mercator([west, north]);
	const [x1, y1] = mercator([east, south]);
	const ratio = width / height;
	const across = Math.max(x1 - x0, (y1 - y0) * ratio) * room;
	const [middleX, middleY] = [(x0 + x1) / 2, (y0 + y1) / 2];
	const high = across / ratio;
	const [paneWest, paneNorth] = unmercator([middleX - across / 2, Math.max(0, middleY - high / 2)]);
	const [paneEast, paneSouth] = unmercator([middleX + across / 2, Math.min(1, middleY + high / 2)]);
	return {
		bounds: [paneWest, paneSouth, paneEast, paneNorth],
		zoom: Math.log2(width / across / WORLD_PIXELS),
	};
}

/** A frame in units of a picture that is so many CSS pixels wide. */
export function inUnitsOf(frame: PictureFrame, width: number): PictureFrame {
	const scale = (width * UNITS_PER_PIXEL) / frame.width;
	return {
		width: frame.width * scale,
		height: frame.height * scale,
		worldUnits: frame.worldUnits * scale,
		project(position) {
			const [x, y] = frame.project(position);
			return [x * scale, y * scale];
		},
	};
}

/** Whether any of a line may lie within the frame: its own box touches it. */
export function mayShow(points: readonly PicturePoint[], { width, height }: PictureFrame): boolean {
	const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
	return (
		Math.min(...xs) <= width && Math.max(...xs) >= 0 && Math.min(...ys) <= height && Math.max(...ys) >= 0
	);
}
