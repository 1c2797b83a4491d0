/**
 * Leaves out points of a topology that nobody would see. Works on arcs, which neighbours share, so that no gap opens
 * between two countries.
 */
import type { Topology } from 'topojson-specification';
import type { Position } from '../../src/lib/geometry/position';

/** Squared distance from a point to the piece between two others, in degrees of longitude shrunk with the latitude. */
function squaredDistance([x, y]: Position, [ax, ay]: Position, [bx, by]: Position): number {
	const shrink = Math.cos((y * Math.PI) / 180);
	const [dx, dy] = [(bx - ax) * shrink, by - ay];
	const [px, py] = [(x - ax) * shrink, y - ay];
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

/** The topology with simplified arcs in plain coordinates, no longer quantized. */
export function simplifyArcs(topology: Topology, toleranceDegrees: number): Topology {
	const { transform, ...rest } = topology;
	const { scale, translate } = transform ?? { scale: [1, 1], translate: [0, 0] };
	const arcs = topology.arcs.map((arc) => {
		let [x, y] = [0, 0];
		const line = arc.map(([dx = 0, dy = 0]): Position => {
			// Quantized arcs hold the way from point to point.
			[x, y] = transform ? [x + dx, y + dy] : [dx, dy];
			return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
		});
		return simplified(line, toleranceDegrees);
	});
	return { ...rest, arcs };
}
