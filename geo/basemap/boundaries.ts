/**
 * Tells which arcs of a partition are boundaries over land, and of which kind. Everything else is a coast.
 *
 *     ────arc────▶    On each side of an arc lie the units that use it in that direction. Where records overlap, as
 *      left {A,B}     where two states both claim land, a unit can lie on both sides of an arc that another one uses;
 *      right {A}      such a unit is found by a point of the arc. Here the line is one between A and B.
 */
import { mesh } from 'topojson-client';
import type { Position } from '../../src/lib/geometry/position';
import type { Ring } from './half-plane';
import { landIndex } from './land-index';
import { lineKind, type LineKind } from './line-kind';
import { polygonsOf, type Partition, type UnitProperties } from './partition';

interface Sides {
	left: Set<string>;
	right: Set<string>;
}

/**
 * The kind of each arc, by its number; null for a coast. Reckon it before simplifying: arcs keep their numbers. Say
 * whether records overlap; if so, no longitude may jump at the antimeridian.
 */
export function arcKinds(whole: Partition, overlap: boolean): (LineKind | null)[] {
	const { geometries } = whole.objects.units;
	const sides = whole.arcs.map((): Sides => ({ left: new Set(), right: new Set() }));
	for (const { properties, arcs } of geometries)
		for (const arc of arcs.flat(2)) {
			const side = arc < 0 ? 'right' : 'left';
			sides[arc < 0 ? ~arc : arc]?.[side].add(properties?.key ?? '');
		}
	const unitsAt = overlap ? landIndex(shapesOf(whole)) : () => [];
	return sides.map(({ left, right }, index) => {
		const middle = midway(whole.arcs[index] as Position[]);
		if (left.size === 0 || right.size === 0)
			for (const key of unitsAt(middle)) {
				if (left.has(key) || right.has(key)) continue;
				left.add(key);
				right.add(key);
			}
		return kindBetween(left, right, middle);
	});
}

function shapesOf(whole: Partition): { key: string; rings: Ring[] }[] {
	return whole.objects.units.geometries.flatMap((shape) => {
		const { key = '' } = (shape.properties ?? {}) as Partial<UnitProperties>;
		return polygonsOf(whole, shape).map((rings) => ({ key, rings }));
	});
}

/** Boundaries of one kind in the (simplified) partition whose arcs have these kinds, put together to long lines. */
export function boundaryLines(
	part: Partition,
	kinds: readonly (LineKind | null)[],
	wanted: LineKind,
): Position[][] {
	const arcs = kinds.flatMap((kind, index) => (kind === wanted ? [[index]] : []));
	return mesh(part, { type: 'MultiLineString', arcs }).coordinates as Position[][];
}

/** What a line with these units on its sides is. A unit on both sides has no part in it, unless the other has none. */
function kindBetween(left: Set<string>, right: Set<string>, middle: Position): LineKind | null {
	if (left.size === 0 || right.size === 0) return null;
	const common = [...left].filter((key) => right.has(key));
	const onlyLeft = [...left].filter((key) => !right.has(key));
	const onlyRight = [...right].filter((key) => !left.has(key));
	if (onlyLeft.length === 0 && onlyRight.length === 0) return null;
	const ones = onlyLeft.length > 0 ? onlyLeft : common;
	const others = onlyRight.length > 0 ? onlyRight : common;
	const all = ones.flatMap((one) => others.map((other) => lineKind(one, other, middle)));
	return all.find((kind) => kind !== 'settled') ?? 'settled';
}

/** Halfway along the middle piece of an arc, so that it is no end, where other arcs meet. */
function midway(arc: readonly Position[]): Position {
	const at = Math.floor((arc.length - 1) / 2);
	const [a, b] = [arc[at] as Position, arc[at + 1] ?? (arc[at] as Position)];
	return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
}
