/**
 * The parts of a line that lie within a box, so that an arrowhead can stand where a link leaves the inset. Plain.
 */
import type { ScreenPoint, ScreenSize } from './screen-line';

export interface LinePiece {
	points: ScreenPoint[];
	/** Whether the line goes on outside the box before this piece, and after it. */
	cutAtStart: boolean;
	cutAtEnd: boolean;
}

/** Cuts a line at the edges of the box from (0, 0) to its size, kept `inset` pixels away from them. */
export function clipLine(
	points: readonly ScreenPoint[],
	{ width, height }: ScreenSize,
	inset = 0,
): LinePiece[] {
	const box: Box = { left: inset, top: inset, right: width - inset, bottom: height - inset };
	const pieces: LinePiece[] = [];
	let open: LinePiece | null = null;
	points.forEach((to, index) => {
		const from = points[index - 1];
		if (!from) return;
		const shares = sharesInside(from, to, box);
		if (!shares) {
			open = null;
			return;
		}
		if (!open || shares.enters > 0) {
			open = {
				points: [between(from, to, shares.enters)],
				cutAtStart: index > 1 || shares.enters > 0,
				cutAtEnd: false,
			};
			pieces.push(open);
		}
		open.points.push(between(from, to, shares.leaves));
		open.cutAtEnd = shares.leaves < 1;
		if (open.cutAtEnd) open = null;
	});
	return pieces;
}

interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** The shares of a straight piece between which it lies in the box (Liang and Barsky, 1984); null where it lies outside. */
function sharesInside(
	[fromX, fromY]: ScreenPoint,
	[toX, toY]: ScreenPoint,
	{ left, top, right, bottom }: Box,
): { enters: number; leaves: number } | null {
	const [acrossX, acrossY] = [toX - fromX, toY - fromY];
	let enters = 0;
	let leaves = 1;
	for (const [against, room] of [
		[-acrossX, fromX - left],
		[acrossX, right - fromX],
		[-acrossY, fromY - top],
		[acrossY, bottom - fromY],
	] as const) {
		if (against === 0) {
			if (room < 0) return null;
		} else if (against < 0) enters = Math.max(enters, room / against);
		else leaves = Math.min(leaves, room / against);
	}
	return enters < leaves ? { enters, leaves } : null;
}

const between = ([fromX, fromY]: ScreenPoint, [toX, toY]: ScreenPoint, share: number): ScreenPoint => [
	fromX + (toX - fromX) * share,
	fromY + (toY - fromY) * share,
];
