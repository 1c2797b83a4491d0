/**
 * The one camera for a frame and a free box, which the live map and every still picture of it use, so that both agree.
 * Knows no map: it reckons in MapLibre's convention, where the world is 512 · 2^zoom pixels wide.
 */
import { mercator, unmercator } from './mercator';
import type { Bounds } from './position';

/** Width of the world in CSS pixels at zoom 0. */
export const WORLD_PIXELS = 512;

/** CSS pixels. */
export interface Size {
	width: number;
	height: number;
}

/** CSS pixels that something lies over, from each edge of the map. */
export interface Padding {
	top: number;
	right: number;
	bottom: number;
	left: number;
}

/** The middle of the whole map, not of its free box; degrees. Longitude is not wrapped. */
export interface FittedCamera {
	longitude: number;
	latitude: number;
	zoom: number;
}

/**
 * The closest camera, north up, at which the bounds lie within the part of the map that the padding leaves free, centred
 * in it: what `preserveAspectRatio="xMidYMid meet"` does in a picture of the same bounds, so that both agree at every
 * size. `maxZoom` is for bounds that can be next to nothing. A padding that leaves nothing free is read as leaving one
 * pixel.
 */
export function fitCamera(
	[west, south, east, north]: Bounds,
	{ width, height }: Size,
	padding: Padding,
	{ maxZoom = Infinity }: { maxZoom?: number } = {},
): FittedCamera {
	const [left, top] = mercator([west, north]);
	const [right, bottom] = mercator([east, south]);
	const freeWidth = Math.max(1, width - padding.left - padding.right);
	const freeHeight = Math.max(1, height - padding.top - padding.bottom);
	const worldPixels = Math.min(freeWidth / (right - left), freeHeight / (bottom - top));
	const zoom = Math.min(maxZoom, Math.log2(worldPixels / WORLD_PIXELS));
	const scale = WORLD_PIXELS * 2 ** zoom;
	const asideX = (padding.left - padding.right) / 2 / scale;
	const asideY = (padding.top - padding.bottom) / 2 / scale;
	const [longitude, latitude] = unmercator([(left + right) / 2 - asideX, (top + bottom) / 2 - asideY]);
	return { longitude, latitude, zoom };
}
