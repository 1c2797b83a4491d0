/**
 * Land cut to a box: polygons that a flat map can fill, and outlines that follow only what is really an edge, so that
 * neither the antimeridian nor the border of a cut-out ever shows as a coast.
 */
import type { Bounds, Position } from '../../src/lib/geometry/position';
import { unwrap } from '../../src/lib/geometry/unwrap';
import { cutLine, cutRings, type HalfPlane, type Ring } from './half-plane';
import { boxOf, isWithin, signedArea } from './ring';

export interface CutLand {
	/** Each with its outer ring first, anticlockwise, and its holes clockwise, after RFC 7946. */
	polygons: Ring[][];
	/** The edges of the land, without the cuts. */
	outlines: Position[][];
	/** Whether anything was cut: if not, the polygons are their own outlines. */
	isCut: boolean;
}

const sides = ([west, south, east, north]: Bounds): HalfPlane[] => [
	{ axis: 0, at: west, keep: 'above' },
	{ axis: 1, at: south, keep: 'above' },
	{ axis: 0, at: east, keep: 'below' },
	{ axis: 1, at: north, keep: 'below' },
];

/** The whole turns by which a ring must be moved to meet the box. */
function turns(ring: Ring, [west, , east]: Bounds): number[] {
	const [ringWest, , ringEast] = boxOf(ring);
	return [-360, 0, 360].filter((turn) => ringEast + turn > west && ringWest + turn < east);
}

const moved = (line: Position[], turn: number): Position[] =>
	turn === 0 ? line : line.map(([longitude, latitude]) => [longitude + turn, latitude]);

/** A ring that goes once round the South Pole, closed along it, so that the plane has an inside to fill. */
function closed(ring: Ring): Ring {
	const [first, last] = [ring[0] as Position, ring.at(-1) as Position];
	return Math.abs(first[0] - last[0]) < 180 ? ring : [...ring, [last[0], -90], [first[0], -90], first];
}

/** Puts loose rings together: each ring that lies within another one is a hole in it. */
function assemble(rings: Ring[]): Ring[][] {
	const bySize = [...rings].sort((a, b) => Math.abs(signedArea(b)) - Math.abs(signedArea(a)));
	const polygons: Ring[][] = [];
	for (const ring of bySize) {
		const around = polygons.find((polygon) => isWithin(ring[0] as Position, polygon.slice(0, 1)));
		const anticlockwise = signedArea(ring) > 0;
		const turned = anticlockwise === !around ? ring : [...ring].reverse();
		if (around) around.push(turned);
		else polygons.push([turned]);
	}
	return polygons;
}

const isInBox = ([west, south, east, north]: Bounds, box: Bounds): boolean =>
	west >= box[0] && south >= box[1] && east <= box[2] && north <= box[3];

/** Degrees. Coarser than the rounding of what is written, so that nothing comes to lie on the edge afterwards. */
const EDGE = 0.006;

const isOnEdge = ([longitude, latitude]: Position, [west, south, east, north]: Bounds): boolean =>
	Math.min(longitude - west, latitude - south, east - longitude, north - latitude) < EDGE;

const pieces = (lines: readonly Position[][]): number =>
	lines.reduce((sum, line) => sum + line.length - 1, 0);

/** Takes out of a line what runs along the edge of the box: some data comes already cut there. */
function withoutEdges(line: readonly Position[], box: Bounds): Position[][] {
	const parts: Position[][] = [[]];
	line.forEach((point, index) => {
		const before = line[index - 1];
		if (before && isOnEdge(before, box) && isOnEdge(point, box)) parts.push([]);
		parts.at(-1)?.push(point);
	});
	return parts.filter(({ length }) => length > 1);
}

/** The part of a multipolygon within a box that lies within ±180°. Longitudes in the input may jump at the antimeridian. */
export function cutToBox(multipolygon: readonly Ring[][], box: Bounds): CutLand {
	const land: CutLand = { polygons: [], outlines: [], isCut: false };
	for (const polygon of multipolygon) {
		// On the sphere no ring is the outer one; which it is on the plane is only known once the pole is closed.
		const edges = polygon.map((ring) => unwrap(ring));
		const rings = edges.map(closed);
		for (const turn of turns(rings.flat(), box)) {
			const here = rings.map((ring) => moved(ring, turn));
			const isWhole = isInBox(boxOf(here.flat()), box);
			land.polygons.push(...assemble(isWhole ? here : cutAlongSides(here, box)));
			const lines = edges.map((ring) => moved(ring, turn));
			const outlines = cutLines(lines, box).flatMap((line) => withoutEdges(line, box));
			land.outlines.push(...outlines);
			land.isCut ||= !isWhole || pieces(outlines) !== pieces(lines);
		}
	}
	return land;
}

const cutAlongSides = (rings: Ring[], box: Bounds): Ring[] =>
	sides(box).reduce((cut, side) => cutRings(cut, side), rings);

/** The parts of lines within a box. */
export function cutLines(lines: readonly Position[][], box: Bounds): Position[][] {
	return sides(box).reduce((pieces, side) => pieces.flatMap((piece) => cutLine(piece, side)), [...lines]);
}
