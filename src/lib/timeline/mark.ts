/**
 * A span of days as a mark on a line: what of it is solid, and how far it fades at either end.
 *
 *      ··▒▒▓▓██████████▓▓▒▒··       fade │ solid │ fade
 *
 * Solid are the days between which it was, as far as the text bounds them. An end that is about or uncertain fades beyond
 * its day, for a short way. An end that is open or not stated fades for a long way: towards the past where no day bounds it,
 * and within the span where only the day of publication does. No fade is to scale; a length would be surer than the text.
 * Pure.
 */
import { isOpen, type EndCertainty } from '$lib/dossier/time-span';
import type { Span } from './span';
import { xOfDay, type TimeScale } from './time-scale';

/** CSS pixels from the start of the line. */
export interface Mark {
	from: number;
	to: number;
	/** How far it fades before `from` and after `to`; nothing at an end that is stated. */
	fadeBefore: number;
	fadeAfter: number;
}

/** The least width of what is solid, so that a day can be seen and pointed at. */
const LEAST = 5;
const SHORT = 14;
const LONG = 44;
/** A date with one bound is an edge: so wide. */
const EDGE = 3;

const isVague = (end: EndCertainty): boolean => end === 'about' || end === 'uncertain';

export function markOf({ first, last, before, after }: Span, scale: TimeScale): Mark {
	let from = xOfDay(scale, first ?? last ?? 0);
	let to = xOfDay(scale, (last ?? first ?? 0) + 1);
	if (first === null) from = to - EDGE;
	if (last === null) to = from + EDGE;
	let [fadeBefore, fadeAfter] = [0, 0];
	if (first === null) fadeBefore = LONG;
	else if (isOpen(before)) from += fadeBefore = Math.min(LONG, (to - from) / 2);
	else if (isVague(before)) fadeBefore = SHORT;
	if (last === null) fadeAfter = LONG;
	else if (isOpen(after)) to -= fadeAfter = Math.min(LONG, (to - from) / 2);
	else if (isVague(after)) fadeAfter = SHORT;
	const missing = Math.max(0, LEAST - (to - from));
	if (first !== null && last !== null && missing > 0) [from, to] = [from - missing / 2, to + missing / 2];
	return {
		from,
		to,
		fadeBefore: Math.max(0, Math.min(fadeBefore, from)),
		fadeAfter: Math.max(0, Math.min(fadeAfter, scale.width - to)),
	};
}

/** A piece of a mark, from the start of the line; opacity from 0 to 1. */
export interface Piece {
	x: number;
	width: number;
	opacity: number;
}

/** Shares of a fade's length, from the mark outwards: it breaks up as well as pales, for those who do not see it pale. */
const BROKEN = [
	{ gap: 0.04, width: 0.24, opacity: 0.85 },
	{ gap: 0.05, width: 0.18, opacity: 0.65 },
	{ gap: 0.06, width: 0.13, opacity: 0.5 },
	{ gap: 0.07, width: 0.09, opacity: 0.38 },
	{ gap: 0.08, width: 0.06, opacity: 0.28 },
];

/** Pixels of a block of what was on several occasions, and of the gap after it. */
const BLOCK = 6;
const GAP = 2.5;

/**
 * The solid piece of what was on several occasions, cut into blocks of one width that fill it: how many there were, and when
 * each was, the text need not say. A piece too short for two blocks stays whole.
 */
export function inBlocks({ x, width, opacity }: Piece): Piece[] {
	const count = Math.max(1, Math.round((width + GAP) / (BLOCK + GAP)));
	const block = (width - (count - 1) * GAP) / count;
	return Array.from({ length: count }, (_, index) => ({
		x: x + index * (block + GAP),
		width: block,
		opacity,
	}));
}

/** A mark as the pieces to be drawn: what is solid, and what is left of it at either end. */
export function piecesOf({ from, to, fadeBefore, fadeAfter }: Mark): Piece[] {
	const pieces: Piece[] = [{ x: from, width: to - from, opacity: 1 }];
	const [outwards, onwards] = [
		{ edge: from, length: fadeBefore, way: -1 },
		{ edge: to, length: fadeAfter, way: 1 },
	];
	for (const { edge, length, way } of [outwards, onwards]) {
		if (length === 0) continue;
		let gone = 0;
		for (const { gap, width, opacity } of BROKEN) {
			const [near, far] = [gone + gap, gone + gap + width];
			pieces.push({
				x: way > 0 ? edge + near * length : edge - far * length,
				width: width * length,
				opacity,
			});
			gone = far;
		}
	}
	return pieces;
}
