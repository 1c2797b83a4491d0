/** Any number of invented arcs between invented places, the same for a seed. */
import type { Position } from '$lib/geometry/position';

/** Numbers from 0 to 1, always the same for a seed (Lehmer's generator, Park and Miller 1988). */
export function seededNumbers(seed: number): () => number {
	let state = seed;
	return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** Pieces of an arc. */
const STEPS = 16;

/** All round the world, some of them over the antimeridian; one in three goes far, as between continents. */
export function randomArcs(count: number, seed: number): Position[][] {
	const next = seededNumbers(seed);
	const places = Array.from({ length: 500 }, (): Position => [next() * 360 - 180, next() * 120 - 50]);
	const place = () => places[Math.floor(next() * places.length)] ?? [0, 0];
	return Array.from({ length: count }, (_, index) => {
		const [from, far] = [place(), place()];
		const near: Position = [from[0] + (next() - 0.5) * 20, from[1] + (next() - 0.5) * 10];
		return arc(from, index % 3 === 0 ? far : near, 0.2 * next());
	});
}

/** Bowed to one side by a share of its length. */
function arc(from: Position, to: Position, bow: number): Position[] {
	const [across, up] = [to[0] - from[0], to[1] - from[1]];
	return Array.from({ length: STEPS + 1 }, (_, step): Position => {
		const share = step / STEPS;
		const aside = bow * Math.sin(Math.PI * share);
		return [from[0] + across * share - up * aside, from[1] + up * share + across * aside];
	});
}
