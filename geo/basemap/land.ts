/**
 * The land of a partition, one feature a country, for one zoom: islands that would be specks are left out.
 */
import { merge, neighbors } from 'topojson-client';
import type { Position } from '../../src/lib/geometry/position';
import type { Ring } from './half-plane';
import { polygonsOf, type Partition, type UnitShape } from './partition';
import { degreesOf, stretchAt } from './simplify-arcs';
import { signedArea } from './ring';

export interface Land {
	key: string;
	code: string | null;
	/** Longitudes may jump at the antimeridian; then the first ring of a polygon need not be its outer one. */
	polygons: Ring[][];
}

/** Countries in the order of their keys. The largest piece of a country stays, however small. */
export function landOf(part: Partition, zoom: number, leastSquarePixels: number): Land[] {
	const least = leastSquarePixels * degreesOf(1, zoom) ** 2;
	return byCode(part.objects.units.geometries).map(({ key, code, shapes }) => {
		// Parts that touch become one, so that no line shows between them.
		const touch = shapes.length > 1 && neighbors(shapes).some((list) => list.length > 0);
		const polygons = touch
			? (merge(part, shapes).coordinates as Ring[][])
			: shapes.flatMap((shape) => polygonsOf(part, shape));
		// The largest ring: the first one need not be the outer one, on a sphere that has a pole within.
		const sized = polygons.map((polygon) => ({ polygon, area: Math.max(...polygon.map(mapArea)) }));
		const largest = Math.max(...sized.map(({ area }) => area));
		const kept = sized.filter(({ area }) => area >= least || area === largest);
		return { key, code, polygons: kept.map(({ polygon }) => polygon) };
	});
}

function byCode(shapes: readonly UnitShape[]): { key: string; code: string | null; shapes: UnitShape[] }[] {
	const groups = new Map<string, { key: string; code: string | null; shapes: UnitShape[] }>();
	for (const shape of shapes) {
		const { key = '', code = null, isCovered = false } = shape.properties ?? {};
		if (isCovered) continue;
		const group = groups.get(code ?? key);
		if (group) group.shapes.push(shape);
		else groups.set(code ?? key, { key: code ?? key, code, shapes: [shape] });
	}
	return [...groups.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Square degrees of longitude on the Mercator map. */
function mapArea(ring: readonly Position[]): number {
	const middle = ring[Math.floor(ring.length / 2)] ?? [0, 0];
	return Math.abs(signedArea(ring as Ring)) * stretchAt(middle[1]);
}
