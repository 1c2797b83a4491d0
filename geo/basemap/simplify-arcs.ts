/**
 * Leaves out points of a topology that nobody would see. Works on arcs, which neighbours share, so that no gap opens
 * between two countries. Measures on the Mercator map, in degrees of longitude: a pixel is as many of them everywhere.
 */
import type { Topology } from 'topojson-specification';
import type { Position } from '../../src/lib/geometry/position';

/** Degrees of longitude that a number of pixels takes at a zoom, with tiles of 512 pixels. */
export const degreesOf = (pixels: number, zoom: number): number => (pixels * 360) / (512 * 2 ** zoom);

/** Beyond it the Mercator map ends; nearer to the pole its scale would grow without end. */
const LAST_LATITUDE = 85;

/** How much longer a degree of latitude is drawn than one of longitude. */
export const stretchAt = (latitude: number): number =>
	1 / Math.cos((Math.max(-LAST_LATITUDE, Math.min(LAST_LATITUDE, latitude)) * Math.PI) / 180);

/** Squared distance from a point to the piece between two others. */
function squaredDistance([x, y]: Position, [ax, ay]: Position, [bx, by]: Position): number {
	const stretch = stretchAt(y);
	const [dx, dy] = [bx - ax, (by - ay) * stretch];
	const [px, py] = [x - ax, (y - ay) * stretch];
	const squared = dx * dx + dy * dy;
	const along = squared === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / squared));
	return (px - along * dx) ** 2 + (py - along * dy) ** 2;
}

/** Keeps the points from which the line strays by more than the tolerance (Douglas and Peucker, 1973), and both ends. */
export function simplified(line: readonly Position[], toleranceDegrees: number): Position[] {
	const kept = new Set([0, line.length - 1]);
	const stretches: [number, number][] = [[0, line.length - 1]];
	for (let stretch = stretches.pop(); stretch; stretch = stretches.pop()) {
		const [from, to] = stretch;
		let [furthest, distance] = [-1, toleranceDegrees ** 2];
		for (let index = from + 1; index < to; index += 1) {
			const here = squaredDistance(line[index] as Position, line[from] as Position, line[to] as Position);
			if (here > distance) [furthest, distance] = [index, here];
		}
		if (furthest < 0) continue;
		kept.add(furthest);
		stretches.push([from, furthest], [furthest, to]);
	}
	return line.filter((_, index) => kept.has(index));
}

/** The topology with simplified arcs. It must not be quantized. Arcs keep their numbers. */
export function simplifyArcs<T extends Topology>(topology: T, toleranceDegrees: number): T {
	return { ...topology, arcs: topology.arcs.map((arc) => simplified(arc as Position[], toleranceDegrees)) };
}
