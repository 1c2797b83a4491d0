/**
 * What passes near a point of the screen, out of any number of curves: asks the index for what may be near, and measures
 * that alone. Right with a turned or tilted map, on the globe and in copies of the world. Knows a map's projection and
 * nothing else of it.
 */
import { mercator, unmercator } from '$lib/geometry/mercator';
import type { Position } from '$lib/geometry/position';
import { clipLine } from '$lib/picture/clip-line';
import type { ScreenPoint } from '$lib/picture/screen-line';
import { distanceToLine } from './candidates';
import type { CurveIndex, MercatorBox } from './curve-index';

/** How a map shows positions at the moment; CSS pixels. Longitudes run on into copies of the world. */
export interface Eye {
	project: (position: Position) => ScreenPoint;
	unproject: (point: ScreenPoint) => Position;
	/** On a globe a position can lie behind it, and `project` then gives where it would be seen through it. */
	isGlobe: boolean;
}

/** A stretch of a curve as it lies on screen. */
export interface Stretch<T> {
	of: T;
	index: number;
	points: ScreenPoint[];
	/** Pixels from the point. */
	distance: number;
}

/** It is looked nearer first, in these shares of the reach, and no further where so many things have been found. */
const RINGS = [1 / 8, 1 / 3, 1];
const ENOUGH = 24;

/** On a globe, degrees from the poles in which the map is projected no more, and from where a box takes in all longitudes. */
const NEAR_POLE = 12;
/** Degrees between a position and what is seen in its stead, from which on it lies behind the globe. */
const BEHIND = 3;

/**
 * All stretches within `reach` pixels of the point; where many lie closer, those closest at least. In no order; a curve can
 * come several times, and its nearest point is on one of them.
 */
export function nearPoint<T>(
	index: CurveIndex<T>,
	eye: Eye,
	point: ScreenPoint,
	reach: number,
): Stretch<T>[] {
	let found: Stretch<T>[] = [];
	for (const share of RINGS) {
		const radius = reach * share;
		const box = boxRound(eye, point, radius);
		found = index
			.search(box)
			.flatMap(({ positions, ...piece }) =>
				partsIn(box, positions)
					.flatMap((part) => seenParts(eye, part))
					.map((points) => ({ ...piece, points, distance: distanceToLine(point, points) })),
			)
			.filter(({ distance }) => distance <= radius);
		if (new Set(found.map((stretch) => stretch.index)).size >= ENOUGH) break;
	}
	return found;
}

/** What lies within so many pixels sideways and upwards of the point. */
export function boxRound({ unproject, isGlobe }: Eye, [x, y]: ScreenPoint, radius: number): MercatorBox {
	const [middle] = unproject([x, y]);
	const corners = [-1, 0, 1].flatMap((right) =>
		[-1, 0, 1].map((down): Position => {
			const [longitude, latitude] = unproject([x + right * radius, y + down * radius]);
			// The globe gives longitudes within one turn.
			const turns = isGlobe ? Math.round((middle - longitude) / 360) : 0;
			return [longitude + 360 * turns, latitude];
		}),
	);
	const points = corners.map(mercator);
	const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
	const box = {
		west: Math.min(...xs),
		north: Math.min(...ys),
		east: Math.max(...xs),
		south: Math.max(...ys),
	};
	if (!isGlobe) return box;
	const farthest = corners.reduce((most, [, latitude]) => Math.max(most, Math.abs(latitude)), 0);
	return farthest > 90 - NEAR_POLE ? { ...box, west: 0, east: 1 } : box;
}

/**
 * What of a line lies in the box or not far from it: the rest may lie behind the eye, where a tilted map projects nothing
 * right. Pieces are straight on a flat map, so they can be cut anywhere.
 */
function partsIn({ west, north, east, south }: MercatorBox, positions: readonly Position[]): Position[][] {
	if (positions.length === 1) return [[...positions]];
	const [width, height] = [east - west, south - north];
	const points = positions.map((position): ScreenPoint => {
		const [x, y] = mercator(position);
		return [x - west + width, y - north + height];
	});
	return clipLine(points, { width: 3 * width, height: 3 * height }).map((part) =>
		part.points.map(([x, y]) => unmercator([x + west - width, y + north - height])),
	);
}

/** The points of a line, without those behind the globe. */
function seenParts({ project, unproject, isGlobe }: Eye, positions: readonly Position[]): ScreenPoint[][] {
	if (!isGlobe) return [positions.map(project)];
	const parts: ScreenPoint[][] = [[]];
	for (const position of positions) {
		const point = project(position);
		if (degreesBetween(position, unproject(point)) < BEHIND) parts.at(-1)?.push(point);
		else parts.push([]);
	}
	return parts.filter((points) => points.length > 0);
}

const RADIANS = Math.PI / 180;

/** Of arc; haversine formula. */
function degreesBetween([west, south]: Position, [east, north]: Position): number {
	const [upwards, sideways] = [(north - south) * RADIANS, (east - west) * RADIANS];
	const square =
		Math.sin(upwards / 2) ** 2 +
		Math.cos(south * RADIANS) * Math.cos(north * RADIANS) * Math.sin(sideways / 2) ** 2;
	return (2 / RADIANS) * Math.asin(Math.min(1, Math.sqrt(square)));
}
