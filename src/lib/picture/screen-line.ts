/**
 * A link as it lies on screen: what the pointer is measured against and what the pulses run along. Knows no map and no
 * canvas; points are CSS pixels from the upper left corner.
 */
import type { LinkMark } from '$lib/scene/model';

/** CSS pixels: x to the right, y downwards. */
export type ScreenPoint = readonly [x: number, y: number];

/** CSS pixels. */
export interface ScreenSize {
	width: number;
	height: number;
}

export interface ScreenLine {
	link: LinkMark;
	points: ScreenPoint[];
	/** One for each point: pixels of line up to it. Never falls. */
	until: number[];
	/** Pixels. */
	length: number;
}

/** Measures a link whose path was projected to `points`, in the same order. */
export function screenLine(link: LinkMark, points: ScreenPoint[]): ScreenLine {
	let length = 0;
	const until = points.map(([x, y], index) => {
		const [beforeX, beforeY] = points[index - 1] ?? [x, y];
		length += Math.hypot(x - beforeX, y - beforeY);
		return length;
	});
	return { link, points, until, length };
}

/**
 * The point `pixels` along the line; before its start or past its end, the end itself. Undefined for a line of no points.
 */
export function pointAlong(line: ScreenLine, pixels: number): ScreenPoint | undefined {
	const next = line.until.findIndex((until) => until >= pixels);
	if (next === -1) return line.points.at(-1);
	const to = line.points[next];
	const from = line.points[next - 1];
	if (!to || !from) return to;
	const before = line.until[next - 1] ?? 0;
	const piece = (line.until[next] ?? 0) - before;
	const share = piece > 0 ? (pixels - before) / piece : 0;
	return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

/** The part of the line between two distances in pixels, its cut ends included; empty where nothing is left. */
export function pointsBetween(line: ScreenLine, fromPixels: number, toPixels: number): ScreenPoint[] {
	const from = Math.max(0, fromPixels);
	const to = Math.min(line.length, toPixels);
	const first = pointAlong(line, from);
	const last = pointAlong(line, to);
	if (!(from < to) || !first || !last) return [];
	const within = line.points.filter((_, index) => {
		const until = line.until[index] ?? 0;
		return until > from && until < to;
	});
	return [first, ...within, last];
}

/** Whether any of the line may lie within the box: its own box touches it. */
export function mayBeInView(line: ScreenLine, { width, height }: ScreenSize): boolean {
	const xs = line.points.map(([x]) => x);
	const ys = line.points.map(([, y]) => y);
	return (
		line.points.length > 0 &&
		Math.min(...xs) <= width &&
		Math.max(...xs) >= 0 &&
		Math.min(...ys) <= height &&
		Math.max(...ys) >= 0
	);
}
