/**
 * Puts names beside their dots so that no name covers another name, a dot, or the edge of the picture. Pure: boxes and
 * points in pixels, no text and no drawing.
 *
 *      6 ─ 3 ─ 4        the candidates round a dot, in the order in which they are liked
 *      2   ●   1
 *      8 ─ 5 ─ 7
 */
import type { ScreenPoint, ScreenSize } from './screen-line';

/** A rectangle in pixels. */
export interface LabelBox {
	left: number;
	top: number;
	width: number;
	height: number;
}

export interface LabelToPlace extends ScreenSize {
	id: string;
	/** The middle of the dot, and its radius in pixels. */
	point: ScreenPoint;
	radius: number;
	/** Whether it is left out before those that are not. */
	dispensable?: boolean;
}

/** Pixels between the rim of a dot and its name. */
const GAP = 4;
/** What a candidate costs for each step down the order, and for each point of a line that it covers. */
const STEP_COST = 1;
const LINE_COST = 2;
/** Leaving a name out costs more than any place for it. */
const OMISSION_COST = 10_000;
const DISPENSABLE_COST = 2_000;
/** Combinations looked at before the best so far is taken: exhaustive for about a dozen labels. */
const PATIENCE = 50_000;

/** The eight boxes round a dot, best first. */
function candidatesRound({ point: [x, y], radius, width, height }: LabelToPlace): LabelBox[] {
	const away = radius + GAP;
	const slant = away * 0.72;
	const [middleX, middleY] = [x - width / 2, y - height / 2];
	const [right, left, above, below] = [x + away, x - away - width, y - away - height, y + away];
	const [slantRight, slantLeft] = [x + slant, x - slant - width];
	const [slantAbove, slantBelow] = [y - slant - height, y + slant];
	const corners: ScreenPoint[] = [
		[right, middleY],
		[left, middleY],
		[middleX, above],
		[slantRight, slantAbove],
		[middleX, below],
		[slantLeft, slantAbove],
		[slantRight, slantBelow],
		[slantLeft, slantBelow],
	];
	return corners.map(([cornerX, cornerY]) => ({ left: cornerX, top: cornerY, width, height }));
}

/**
 * A box for each label, by its id, within the room. A label for which there is no free place is left out of the answer:
 * a name that is not shown is found by pointing at its dot, one that covers another is lost. `avoid` are points that are
 * better left free, such as those of lines. `edge` is how many pixels names keep from the edge of the room.
 */
export function placeLabels(
	labels: readonly LabelToPlace[],
	room: ScreenSize,
	avoid: readonly ScreenPoint[] = [],
	edge = 0,
): Map<string, LabelBox> {
	const choices = labels.map((label) =>
		candidatesRound(label)
			.map((box, step) => ({ box, cost: step * STEP_COST + LINE_COST * coveredPoints(box, avoid) }))
			.filter(({ box }) => isWithin(box, room, edge) && labels.every((other) => !coversDot(box, other)))
			.sort((a, b) => a.cost - b.cost),
	);
	let best: { boxes: (LabelBox | null)[]; cost: number } = { boxes: [], cost: Infinity };
	let looked = 0;

	const search = (boxes: (LabelBox | null)[], cost: number): void => {
		if (cost >= best.cost || looked > PATIENCE) return;
		looked += 1;
		const choice = choices[boxes.length];
		if (!choice) {
			best = { boxes, cost };
			return;
		}
		for (const { box, cost: own } of choice)
			if (!boxes.some((other) => other && overlaps(box, other))) search([...boxes, box], cost + own);
		const { dispensable } = labels[boxes.length] ?? {};
		search([...boxes, null], cost + (dispensable ? DISPENSABLE_COST : OMISSION_COST));
	};
	search([], 0);

	return new Map(
		labels.flatMap(({ id }, index) => {
			const box = best.boxes[index];
			return box ? [[id, box] as const] : [];
		}),
	);
}

/** Whether two boxes share more than an edge. */
export function overlaps(a: LabelBox, b: LabelBox): boolean {
	return (
		a.left < b.left + b.width &&
		b.left < a.left + a.width &&
		a.top < b.top + b.height &&
		b.top < a.top + a.height
	);
}

/** Whether a box covers any of a dot. */
export function coversDot(box: LabelBox, { point: [x, y], radius }: LabelToPlace): boolean {
	const nearestX = Math.max(box.left, Math.min(x, box.left + box.width));
	const nearestY = Math.max(box.top, Math.min(y, box.top + box.height));
	return Math.hypot(x - nearestX, y - nearestY) < radius;
}

function isWithin({ left, top, width, height }: LabelBox, room: ScreenSize, edge: number): boolean {
	return (
		left >= edge && top >= edge && left + width <= room.width - edge && top + height <= room.height - edge
	);
}

function coveredPoints({ left, top, width, height }: LabelBox, points: readonly ScreenPoint[]): number {
	return points.filter(([x, y]) => x >= left && x <= left + width && y >= top && y <= top + height).length;
}
