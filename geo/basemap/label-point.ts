/**
 * Where a country's name is best written: well inside its largest piece of land, with room to both sides.
 */
import type { Position } from '../../src/lib/geometry/position';
import type { Ring } from './half-plane';
import { boxOf, distanceToLine, isWithin } from './ring';

/** A name is several times as wide as it is high, so room east and west counts for less than room north and south. */
const WIDTH_TO_HEIGHT = 2.2;
/** Search ends when no point can be better by more than this share of the land's size. */
const TOLERANCE = 0.01;

interface Cell {
	x: number;
	y: number;
	half: number;
	distance: number;
}

/** Distance from a point to the nearest edge; negative outside. Plane coordinates. */
function distanceInside(point: Position, rings: readonly Ring[]): number {
	const nearest = Math.min(...rings.map((ring) => distanceToLine(point, ring)));
	return nearest * (isWithin(point, rings) ? 1 : -1);
}

/**
 * The pole of inaccessibility of a polygon whose longitudes are squeezed by the shape of a name: the point furthest from
 * any edge, found by splitting squares that may still hold a better one (V. Agafonkin, polylabel, 2016).
 */
export function labelPoint(polygon: readonly Ring[]): Position {
	const [west, south, east, north] = boxOf(polygon[0] as Ring);
	const squeeze = Math.cos(((south + north) / 2) * (Math.PI / 180)) / WIDTH_TO_HEIGHT;
	const rings = polygon.map((ring) => ring.map(([x, y]): Position => [x * squeeze, y]));
	const size = Math.min((east - west) * squeeze, north - south);
	const cell = (x: number, y: number, half: number): Cell => ({
		x,
		y,
		half,
		distance: distanceInside([x, y], rings),
	});

	const queue: Cell[] = [];
	for (let x = west * squeeze; x < east * squeeze; x += size)
		for (let y = south; y < north; y += size) queue.push(cell(x + size / 2, y + size / 2, size / 2));
	let best = cell(((west + east) / 2) * squeeze, (south + north) / 2, 0);
	for (let next = queue.pop(); next; next = queue.pop()) {
		if (next.distance > best.distance) best = next;
		if (next.distance + next.half * Math.SQRT2 - best.distance <= size * TOLERANCE) continue;
		const half = next.half / 2;
		for (const [right, up] of [
			[-1, -1],
			[1, -1],
			[-1, 1],
			[1, 1],
		] as const)
			queue.push(cell(next.x + right * half, next.y + up * half, half));
	}
	return [best.x / squeeze, best.y];
}
