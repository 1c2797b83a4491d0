/**
 * Answers many times what lies at a point, without walking along every coast each time: edges are sorted by the bands of
 * latitude that they cross.
 */
import type { Position } from '../../src/lib/geometry/position';
import type { Ring } from './half-plane';

/** Bands to a degree. */
const BANDS = 10;

interface Edge {
	shape: number;
	from: Position;
	to: Position;
}

/** Which of some shapes lie at a point. Rings of a shape count by the even–odd rule; none may jump at the antimeridian. */
export function landIndex<Key>(
	shapes: readonly { key: Key; rings: readonly Ring[] }[],
): (at: Position) => Key[] {
	const bands = new Map<number, Edge[]>();
	shapes.forEach(({ rings }, shape) => {
		for (const ring of rings)
			for (let index = 1; index < ring.length; index += 1) {
				const [from, to] = [ring[index - 1] as Position, ring[index] as Position];
				const [low, high] = from[1] < to[1] ? [from[1], to[1]] : [to[1], from[1]];
				for (let band = Math.floor(low * BANDS); band <= Math.floor(high * BANDS); band += 1) {
					const edges = bands.get(band);
					if (edges) edges.push({ shape, from, to });
					else bands.set(band, [{ shape, from, to }]);
				}
			}
	});
	return ([x, y]) => {
		const inside = new Set<number>();
		for (const { shape, from, to } of bands.get(Math.floor(y * BANDS)) ?? []) {
			if (from[1] > y === to[1] > y) continue;
			if (x >= ((to[0] - from[0]) * (y - from[1])) / (to[1] - from[1]) + from[0]) continue;
			if (!inside.delete(shape)) inside.add(shape);
		}
		return [...inside].sort((a, b) => a - b).flatMap((shape) => shapes[shape]?.key ?? []);
	};
}
