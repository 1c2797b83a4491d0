/**
 * Land that belongs to no record of the data: nobody claims Bir Tawil, and the British bases on Cyprus are in no country
 * there. Left out, they would be drawn as sea. They are found by their edges: lines that only one country or the sea has.
 */
import type { Bounds, Position } from '../../src/lib/geometry/position';
import type { Ring } from './half-plane';
import { isInBox, isWithin } from './ring';
import type { Unit } from './unit';

export interface Gap {
	/** The key of the unit that fills it. */
	key: string;
	/** A point of it. */
	point: Position;
	/** Holds all of it, and no other gap. */
	box: Bounds;
}

const GAPS: readonly Gap[] = [
	{ key: 'Akrotiri', point: [32.97, 34.6], box: [32.7, 34.5, 33.1, 34.8] },
	{ key: 'Bir Tawil', point: [33.7, 21.87], box: [32.9, 21.6, 34.4, 22.2] },
	{ key: 'Dhekelia', point: [33.75, 35.0], box: [33.6, 34.9, 34, 35.15] },
];

/** The gaps as units without a code. `sea` is every ring of the sea. Throws where a gap's edges do not close. */
export function gapUnits(units: readonly Unit[], sea: readonly Ring[], gaps = GAPS): Unit[] {
	const rings = [...units.flatMap(({ polygons }) => polygons.flat()), ...sea];
	return gaps.map(({ key, point, box }) => {
		const loops = chained(unpaired(rings, box));
		const outer = loops.find((loop) => isWithin(point, [loop]));
		if (!outer) throw new Error(`nothing goes round ${key}`);
		const inner = loops.filter((loop) => loop !== outer && isWithin(loop[0] as Position, [outer]));
		return { key, code: null, polygons: [[outer, ...inner]] };
	});
}

type Segment = [Position, Position];

/** The pieces of lines within a box that only one ring has. */
function unpaired(rings: readonly Ring[], box: Bounds): Segment[] {
	const seen = new Map<string, Segment | null>();
	for (const ring of rings)
		ring.forEach((end, index) => {
			const start = ring[index - 1];
			if (!start || !isInBox(start, box) || !isInBox(end, box)) return;
			const key = [start, end].map(String).sort().join(' ');
			seen.set(key, seen.has(key) ? null : [start, end]);
		});
	return [...seen.values()].filter((segment) => segment !== null);
}

/** Closed lines put together from pieces, most points first; pieces that do not close are dropped. */
function chained(segments: readonly Segment[]): Ring[] {
	const at = new Map<string, Segment[]>();
	for (const segment of segments)
		for (const end of segment) at.set(String(end), [...(at.get(String(end)) ?? []), segment]);
	const left = new Set(segments);
	const loops: Ring[] = [];
	for (const first of segments) {
		if (!left.delete(first)) continue;
		const ring: Ring = [...first];
		for (;;) {
			const end = ring.at(-1) as Position;
			const next = at.get(String(end))?.find((segment) => left.has(segment));
			if (!next) break;
			left.delete(next);
			ring.push(String(next[0]) === String(end) ? next[1] : next[0]);
			if (String(ring.at(-1)) === String(ring[0])) break;
		}
		if (ring.length > 3 && String(ring.at(-1)) === String(ring[0])) loops.push(ring);
	}
	return loops.sort((a, b) => b.length - a.length);
}
