/**
 * Cuts rings and lines along a meridian or a parallel, on the plane of longitude and latitude. Cutting four times cuts
 * to a box. Knows no countries.
 *
 *      kept │ cut away          A ring falls into chains. Where the cut line meets the whole polygon, in order along
 *     ──────c0╮                 it, the stretches c0–c1, c2–c3, … lie inside (even–odd rule), so each chain goes on
 *           │ ╯                 along its stretch into the next chain, until the ring closes. Outlines are cut as lines
 *     ──────c1                  instead, and so never run along the cut.
 */
import type { Position } from '../../src/lib/geometry/position';

export interface HalfPlane {
	/** 0 to cut along a meridian, 1 along a parallel. */
	axis: 0 | 1;
	/** Degrees. */
	at: number;
	keep: 'above' | 'below';
}

/** A ring is closed: its first position stands again at its end. */
export type Ring = Position[];

const isKept = (point: Position, { axis, at, keep }: HalfPlane): boolean =>
	keep === 'above' ? point[axis] >= at : point[axis] <= at;

/** Where the piece between a kept and a dropped point meets the line; reckoned the same way from either side. */
function crossing(one: Position, other: Position, { axis, at }: HalfPlane): Position {
	const [a, b] = one[axis] < other[axis] ? [one, other] : [other, one];
	const along = axis === 0 ? 1 : 0;
	const where = a[along] + ((b[along] - a[along]) * (at - a[axis])) / (b[axis] - a[axis]);
	return axis === 0 ? [at, where] : [where, at];
}

/** The pieces of a line on the kept side, each ending on the cut where it was cut. */
export function cutLine(line: readonly Position[], plane: HalfPlane): Position[][] {
	const pieces: Position[][] = [];
	let piece: Position[] = [];
	line.forEach((point, index) => {
		const before = line[index - 1];
		const kept = isKept(point, plane);
		if (before && kept !== isKept(before, plane)) piece.push(crossing(before, point, plane));
		if (kept) piece.push(point);
		else if (piece.length > 0) {
			pieces.push(piece);
			piece = [];
		}
	});
	if (piece.length > 0) pieces.push(piece);
	return pieces.filter(({ length }) => length > 1);
}

/** A ring turned so that it begins on the cut-away side; null where all of it is kept. */
function fromOutside(ring: Ring, plane: HalfPlane): Ring | null {
	const start = ring.findIndex((point) => !isKept(point, plane));
	return start < 0 ? null : [...ring.slice(start, -1), ...ring.slice(0, start + 1)];
}

/** All rings of one polygon, cut. Holes that were not met stay rings of their own, in no particular order. */
export function cutRings(rings: readonly Ring[], plane: HalfPlane): Ring[] {
	const whole: Ring[] = [];
	const chains: Position[][] = [];
	for (const ring of rings) {
		const turned = fromOutside(ring, plane);
		if (turned) chains.push(...cutLine(turned, plane));
		else whole.push(ring);
	}
	const along = plane.axis === 0 ? 1 : 0;
	const ends = chains
		.flatMap((chain, index) => [
			{ chain: index, where: (chain[0] as Position)[along], isStart: true },
			{ chain: index, where: (chain.at(-1) as Position)[along], isStart: false },
		])
		.sort((a, b) => a.where - b.where);
	/** For each chain, the chain at whose start it goes on. */
	const next = new Map<number, number>();
	for (let pair = 0; pair + 1 < ends.length; pair += 2) {
		const [a, b] = [ends[pair], ends[pair + 1]];
		if (!a || !b || a.isStart === b.isStart)
			throw new Error(`outline crosses itself at ${a?.where} on ${plane.at}`);
		next.set(a.isStart ? b.chain : a.chain, a.isStart ? a.chain : b.chain);
	}
	const done = new Set<number>();
	chains.forEach((_, first) => {
		const ring: Ring = [];
		for (let chain = first; !done.has(chain); chain = next.get(chain) as number) {
			done.add(chain);
			ring.push(...(chains[chain] as Position[]));
		}
		if (ring.length > 2) whole.push([...ring, ring[0] as Position]);
	});
	return whole;
}
