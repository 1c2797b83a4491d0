/**
 * Puts a small box beside a point so that it covers neither the point nor the edge of what it lies in. Pure.
 */
import type { ScreenPoint, ScreenSize } from '$lib/picture/screen-line';

/**
 * The upper left corner, in pixels, for a box of `size` beside `point` within a `room`: to the right and below unless the
 * room ends there, at least `gap` pixels away, and never outside the room while it fits in.
 */
export function besidePoint(
	[x, y]: ScreenPoint,
	size: ScreenSize,
	room: ScreenSize,
	gap = 14,
): { left: number; top: number } {
	const right = x + gap;
	const below = y + gap;
	const left = right + size.width <= room.width ? right : x - gap - size.width;
	const top = below + size.height <= room.height ? below : y - gap - size.height;
	return {
		left: Math.max(0, Math.min(left, room.width - size.width)),
		top: Math.max(0, Math.min(top, room.height - size.height)),
	};
}
