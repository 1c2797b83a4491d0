/**
 * What lies under the pointer, nearest first. Pure: knows pixels, no map and no events.
 */
import type { ScreenLine, ScreenPoint } from '../screen-line';
import type { Target } from '../target';

/** How near is near enough, in CSS pixels. */
export const TOLERANCE = 8;

/** A place's dot on screen. */
export interface ScreenDot {
	id: string;
	name: string;
	point: ScreenPoint;
	/** Pixels. */
	radius: number;
}

export interface Candidate {
	target: Target;
	label: string;
	/** Pixels from the pointer to the mark; 0 on it. */
	distance: number;
}

/**
 * Everything within the tolerance, each target once, nearest first; at equal distance in drawing order, the last drawn
 * first. A place stands before the links that end at it, since all of them meet on its dot.
 */
export function candidatesAt(
	pointer: ScreenPoint,
	dots: readonly ScreenDot[],
	lines: readonly ScreenLine[],
	tolerance: number = TOLERANCE,
): Candidate[] {
	const places = dots.map(({ id, name, point, radius }): Candidate => ({
		target: { kind: 'place', id },
		label: name,
		distance: Math.max(0, Math.hypot(point[0] - pointer[0], point[1] - pointer[1]) - radius),
	}));
	const links = [...lines].reverse().map(({ link, points }): Candidate => ({
		target: { kind: 'contact', id: link.contact },
		label: link.label,
		distance: distanceToLine(pointer, points),
	}));
	return [...nearEnough(places, tolerance), ...nearEnough(links, tolerance)];
}

/** Those within the tolerance, nearest first, each target once. */
function nearEnough(candidates: Candidate[], tolerance: number): Candidate[] {
	const nearest = candidates
		.filter(({ distance }) => distance <= tolerance)
		.sort((a, b) => a.distance - b.distance);
	const seen = new Set<string>();
	return nearest.filter(({ target }) => !seen.has(target.id) && seen.add(target.id));
}

/** Pixels from a point to the nearest point of a line through `points`; Infinity for a line of no points. */
export function distanceToLine([x, y]: ScreenPoint, points: readonly ScreenPoint[]): number {
	let nearest = Infinity;
	points.forEach(([toX, toY], index) => {
		const [fromX, fromY] = points[index - 1] ?? [toX, toY];
		const [acrossX, acrossY] = [toX - fromX, toY - fromY];
		const square = acrossX ** 2 + acrossY ** 2;
		const along = square > 0 ? ((x - fromX) * acrossX + (y - fromY) * acrossY) / square : 0;
		const share = Math.max(0, Math.min(1, along));
		nearest = Math.min(nearest, Math.hypot(x - fromX - acrossX * share, y - fromY - acrossY * share));
	});
	return nearest;
}
