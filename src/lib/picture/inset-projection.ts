/**
 * The frame of the inset and where positions lie in it: Web Mercator, north up, like the map beside it. Plain.
 */
import { mercator } from '$lib/geometry/mercator';
import type { Bounds, Position } from '$lib/geometry/position';
import type { ScreenPoint, ScreenSize } from './screen-line';

/** What the inset shows: the four places that lie within 250 km of each other, with room for their names. */
export const LEVANT: Bounds = [34.45, 33.0, 37.4, 35.85];

export interface InsetProjection {
	/** CSS pixels. */
	size: ScreenSize;
	project: (position: Position) => ScreenPoint;
}

/** The projection that fills `width` pixels with the bounds; the height follows. */
export function insetProjection(width: number, [west, south, east, north]: Bounds = LEVANT): InsetProjection {
	const [left, top] = mercator([west, north]);
	const [right, bottom] = mercator([east, south]);
	const scale = width / (right - left);
	return {
		size: { width, height: Math.round((bottom - top) * scale) },
		project(position) {
			const [x, y] = mercator(position);
			return [(x - left) * scale, (y - top) * scale];
		},
	};
}
