/**
 * Finds the curves that may pass near a spot, out of any number of them, without looking at the others. Pure: knows the
 * projected world (`geometry/mercator.ts`) and no map.
 *
 *      ┌─────────┐              a curve is cut into pieces that are almost straight, so that each lies along a
 *      │`.       │              diagonal of its box; a box counts as found only where that diagonal passes near.
 *      │  `. ┌───┴───┐          The boxes of many curves stand in one packed R-tree (Flatbush), and there are
 *      └────`│.      │          several trees, so that making one never takes long. Pieces are kept by number
 *            │  ` .  │          alone: a curve is cut again, in the same way, when one of its pieces is found
 *            └───────┘
 */
import Flatbush from 'flatbush';
import { cutStraight, type StraightPiece } from '$lib/geometry/cut-straight';
import type { Position } from '$lib/geometry/position';

/** In widths of the world, y downwards: see `mercator`. May reach beyond 0 and 1 sideways, into copies of the world. */
export interface MercatorBox {
	west: number;
	north: number;
	east: number;
	south: number;
}

/** A part of a curve. */
export interface Piece<T> {
	of: T;
	/** The number of the curve among those indexed, from 0. */
	index: number;
	/** In that copy of the world in which the box lies. */
	positions: Position[];
}

export interface CurveIndex<T> {
	/** Takes in some more of the curves: a few milliseconds of work. False where none is left to take in. */
	grow: () => boolean;
	/** The pieces that may pass through the box, of the curves taken in so far. */
	search: (box: MercatorBox) => Piece<T>[];
}

/** Boxes of one tree, or a few more: with so many, Flatbush still numbers its nodes in two bytes. */
const BOXES_OF_A_TREE = 14_000;
/** Curves taken in at a time. */
const CURVES_AT_A_TIME = 200;
/** Widths of the world: more than single precision, in which the boxes are kept, rounds off. */
const ROUNDING = 2 ** -22;

/** Boxes before they are a tree; each curve's are numbered on from those of the curve before. */
interface Boxes {
	/** Number of the first curve. */
	first: number;
	/** For each curve, the number of its first box. */
	starts: number[];
	pieces: StraightPiece[];
}

interface Tree extends Pick<Boxes, 'first'> {
	boxes: Flatbush;
	starts: Uint32Array;
	/**
	 * For each box, how far off its diagonal the piece may lie, in widths of the world: below zero where that is the one from
	 * the south-west to the north-east.
	 */
	strays: Float32Array;
}

/** @param positionsOf The points of a curve, the same at each call; a single one is a dot. */
export function curveIndex<T>(
	curves: readonly T[],
	positionsOf: (curve: T) => readonly Position[],
): CurveIndex<T> {
	const trees: Tree[] = [];
	let taken = 0;
	let open: Boxes = { first: 0, starts: [], pieces: [] };

	const grow = (): boolean => {
		for (const curve of curves.slice(taken, taken + CURVES_AT_A_TIME)) {
			open.starts.push(open.pieces.length);
			open.pieces.push(...cutStraight(positionsOf(curve)));
			taken++;
		}
		const isLast = taken === curves.length;
		if (open.pieces.length >= BOXES_OF_A_TREE || (isLast && open.pieces.length > 0)) {
			trees.push(treeOf(open));
			open = { first: taken, starts: [], pieces: [] };
		}
		return !isLast;
	};

	/** The piece of a box, moved by whole turns so that it begins as many turns east as `turns` says. */
	const pieceAt = ({ first, starts }: Tree, box: number, turns: number): Piece<T>[] => {
		const within = lastAtMost(starts, box);
		const index = first + within;
		const curve = curves[index];
		if (curve === undefined) return [];
		const positions = positionsOf(curve);
		const piece = cutStraight(positions)[box - (starts[within] ?? 0)];
		if (!piece) return [];
		const east = 360 * (turns - Math.floor(piece.west));
		const moved = positions
			.slice(piece.from, piece.to + 1)
			.map(([longitude, latitude]): Position => [longitude + east, latitude]);
		return [{ of: curve, index, positions: moved }];
	};

	const search = (box: MercatorBox): Piece<T>[] => {
		const found: Piece<T>[] = [];
		// All boxes begin in the world from 0 to 1, and some end in the one after it.
		for (let turns = Math.floor(box.west) - 1; turns <= Math.floor(box.east); turns++) {
			const here = { ...box, west: box.west - turns, east: box.east - turns };
			for (const tree of trees)
				for (const number of searchTree(tree, here)) found.push(...pieceAt(tree, number, turns));
		}
		return found;
	};

	return { grow, search };
}

function treeOf({ first, starts, pieces }: Boxes): Tree {
	const boxes = new Flatbush(pieces.length, 16, Float32Array);
	for (const { west, north, east, south } of pieces) {
		const turn = Math.floor(west);
		boxes.add(west - turn - ROUNDING, north - ROUNDING, east - turn + ROUNDING, south + ROUNDING);
	}
	boxes.finish();
	return {
		boxes,
		first,
		starts: Uint32Array.from(starts),
		strays: Float32Array.from(pieces, ({ stray, falls }) => (stray + 2 * ROUNDING) * (falls ? 1 : -1)),
	};
}

/** The numbers of the boxes whose diagonal passes through the box, or as near as its piece may stray from it. */
function searchTree({ boxes, strays }: Tree, { west, north, east, south }: MercatorBox): number[] {
	const [middleX, middleY] = [(west + east) / 2, (north + south) / 2];
	const [halfX, halfY] = [(east - west) / 2, (south - north) / 2];
	return boxes.search(west, north, east, south, (number, left, top, right, bottom) => {
		const stray = strays[number] ?? 0;
		const [acrossX, acrossY] = [right - left, stray > 0 ? bottom - top : top - bottom];
		const length = Math.hypot(acrossX, acrossY);
		const aside = acrossX * (middleY - (top + bottom) / 2) - acrossY * (middleX - (left + right) / 2);
		const reach = Math.abs(acrossX) * halfY + Math.abs(acrossY) * halfX;
		return Math.abs(aside) <= reach + Math.abs(stray) * length;
	});
}

/** The place of the last of rising values that is not above `value`. */
function lastAtMost(rising: Uint32Array, value: number): number {
	let [low, high] = [0, rising.length - 1];
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((rising[middle] ?? Infinity) <= value) low = middle;
		else high = middle - 1;
	}
	return low;
}
