/**
 * Cuts a curve into pieces that are almost straight, for what looks through many curves by the boxes round their pieces.
 */
import { mercator, type MercatorPoint } from './mercator';
import type { Position } from './position';

/** How far a piece may stray from its chord, as a share of the size of the whole curve: an arc of a fan gives about twelve. */
const STRAY_SHARE = 1 / 1000;

/** The points of a curve from `from` to `to`, both within. In widths of the world, y downwards: see `mercator`. */
export interface StraightPiece {
	from: number;
	to: number;
	west: number;
	north: number;
	east: number;
	south: number;
	/** Whether it runs along the diagonal of its box from the north-west to the south-east, or along the other one. */
	falls: boolean;
	/** How far it lies off that diagonal at most. */
	stray: number;
}

/** The pieces of a curve in its order, neighbours sharing a point. A single point is a piece of its own. */
export function cutStraight(positions: readonly Position[]): StraightPiece[] {
	const points = positions.map(mercator);
	if (points.length === 0) return [];
	const whole = pieceBetween(points, 0, points.length - 1);
	const stray = STRAY_SHARE * Math.hypot(whole.east - whole.west, whole.south - whole.north);
	const pieces: StraightPiece[] = [];
	let from = 0;
	do {
		const to = farthest(points, from, stray);
		pieces.push(pieceBetween(points, from, to));
		from = to;
	} while (from < points.length - 1);
	return pieces;
}

/** The last point up to which the curve from `from` on is almost straight. */
function farthest(points: readonly MercatorPoint[], from: number, stray: number): number {
	let to = Math.min(from + 1, points.length - 1);
	while (to + 1 < points.length && isStraight(points, from, to + 1, stray)) to++;
	return to;
}

function isStraight(points: readonly MercatorPoint[], from: number, to: number, stray: number): boolean {
	const [first, last] = [points[from], points[to]];
	if (!first || !last) return true;
	const [acrossX, acrossY] = [last[0] - first[0], last[1] - first[1]];
	const square = acrossX ** 2 + acrossY ** 2;
	for (let index = from + 1; index < to; index++) {
		const [x, y] = points[index] ?? first;
		const [asideX, asideY] = [x - first[0], y - first[1]];
		const along = square > 0 ? (asideX * acrossX + asideY * acrossY) / square : 0;
		// A curve that turns back is not straight, however near it stays.
		if (along < 0 || along > 1) return false;
		if ((asideX - along * acrossX) ** 2 + (asideY - along * acrossY) ** 2 > stray ** 2) return false;
	}
	return true;
}

function pieceBetween(points: readonly MercatorPoint[], from: number, to: number): StraightPiece {
	const first: MercatorPoint = points[from] ?? [0, 0];
	const last = points[to] ?? first;
	const piece = { from, to, west: first[0], east: first[0], north: first[1], south: first[1] };
	for (let index = from + 1; index <= to; index++) {
		const [x, y] = points[index] ?? first;
		piece.west = Math.min(piece.west, x);
		piece.east = Math.max(piece.east, x);
		piece.north = Math.min(piece.north, y);
		piece.south = Math.max(piece.south, y);
	}
	const { west, north, east, south } = piece;
	const falls = (last[0] - first[0]) * (last[1] - first[1]) > 0;
	const [acrossX, acrossY] = [east - west, falls ? south - north : north - south];
	const length = Math.hypot(acrossX, acrossY);
	let stray = 0;
	for (let index = from; index <= to && length > 0; index++) {
		const [x, y] = points[index] ?? first;
		const aside = acrossX * (y - (north + south) / 2) - acrossY * (x - (west + east) / 2);
		stray = Math.max(stray, Math.abs(aside) / length);
	}
	return { ...piece, falls, stray };
}
