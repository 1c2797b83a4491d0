/**
 * What lies under the pointer, nearest first. Pure: knows pixels, no map and no events.
 */
import type { ScreenLine, ScreenPoint } from '$lib/picture/screen-line';
import type { Bounds, LinkMark, Standing } from '$lib/scene/model';
import type { Pointed, Target } from '../target';

/** How near is near enough, in CSS pixels. */
const TOLERANCE = 8;
/** A finger covers what it points at: it reaches further. */
const FINGER_TOLERANCE = 16;

/** On a dot, or as good as on it: there the place is meant, and not the links that end at it. Pixels from its edge. */
export const ON_DOT = 2;

/** How far the pointer of this event reaches, in pixels. */
export function toleranceOf(event: MouseEvent): number {
	return event instanceof PointerEvent && event.pointerType === 'touch' ? FINGER_TOLERANCE : TOLERANCE;
}

/** A place's dot on screen. */
export interface ScreenDot {
	id: string;
	name: string;
	point: ScreenPoint;
	/** Pixels. */
	radius: number;
	/** The box round the places of a cluster. */
	region?: Bounds;
}

/** @typeParam T What it can be: a bundle only until it is opened. */
export interface Candidate<T extends Pointed = Pointed> {
	target: T;
	label: string;
	/** How surely a contact is known, and whether an end of it is a seat that we put in; a place has none of it. */
	known?: { standing: Standing; seat: boolean };
	/** The link itself where it is a bundle. */
	bundle?: LinkMark;
	/** The box round a cluster. */
	region?: Bounds;
	/** Pixels from the pointer to the mark; 0 on it. */
	distance: number;
}

/**
 * Everything within the tolerance, each target once, nearest first; at equal distance in drawing order, the last drawn
 * first. A place that is pointed at stands before the links that end at it, since all of them meet on its dot.
 */
export function candidatesAt(
	pointer: ScreenPoint,
	dots: readonly ScreenDot[],
	lines: readonly Pick<ScreenLine, 'link' | 'points'>[],
	tolerance: number = TOLERANCE,
): Candidate[] {
	const places = dots.map(({ id, name, point, radius, region }): Candidate => ({
		target: { kind: region ? 'cluster' : 'place', id },
		...(region && { region }),
		label: name,
		distance: Math.max(0, Math.hypot(point[0] - pointer[0], point[1] - pointer[1]) - radius),
	}));
	const links = [...lines].reverse().map(({ link, points }): Candidate => ({
		...named(link),
		distance: distanceToLine(pointer, points),
	}));
	const meant = places.filter(({ distance }) => distance <= ON_DOT);
	const beside = places.filter(({ distance }) => distance > ON_DOT);
	return [...nearEnough(meant, tolerance), ...nearEnough([...links, ...beside], tolerance)];
}

/** What has a page: neither a bundle nor a cluster. */
export const hasPage = (candidate: Candidate): candidate is Candidate<Target> =>
	candidate.target.kind === 'place' || candidate.target.kind === 'contact';

/** What a link stands for. */
function named(link: LinkMark): Omit<Candidate, 'distance'> {
	const { id, contact, bundle, label, standing, seats } = link;
	if (bundle) return { target: { kind: 'bundle', id }, label, bundle: link };
	const known = { standing, seat: seats.from || seats.to };
	return { target: { kind: 'contact', id: contact }, label, known };
}

/** Those within the tolerance, nearest first, each target once. */
function nearEnough(candidates: Candidate[], tolerance: number): Candidate[] {
	const nearest = candidates
		.filter(({ distance }) => distance <= tolerance)
		.sort((a, b) => a.distance - b.distance);
	const seen = new Set<string>();
	const isNew = ({ target: { kind, id } }: Candidate) =>
		!seen.has(`${kind} ${id}`) && seen.add(`${kind} ${id}`);
	return nearest.filter(isNew);
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
