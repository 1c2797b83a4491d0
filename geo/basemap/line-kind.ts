/**
 * How a line between two units is drawn. The data tells no lines apart, so what is disputed is a short list made by hand,
 * `disputed.json`, with a sentence and a source for each; every other line is drawn as an ordinary border.
 */
import type { Bounds, Position } from '../../src/lib/geometry/position';
import disputed from './disputed.json' with { type: 'json' };
import { isInBox } from './ring';

export type LineKind = 'settled' | 'disputed' | 'undrawn';

/**
 * Too narrow or too small for this map to draw both edges of: one edge of the buffer zone stands for it (its border with
 * Northern Cyprus), and the British bases are part of the island.
 */
const WITHIN_CYPRUS = ['CY', 'Akrotiri', 'Cyprus U.N. Buffer Zone', 'Dhekelia'];

const LINES = disputed.flatMap(({ lines }) => lines) as { between: [string, string]; within?: Bounds }[];

/** The kind of a line between the units of two keys. `point` is a point of it: some lines are disputed for a stretch. */
export function lineKind(one: string, other: string, point: Position): LineKind {
	if ([one, other].every((key) => WITHIN_CYPRUS.includes(key))) return 'undrawn';
	const isDisputed = LINES.some(
		({ between, within }) =>
			between.includes(one) && between.includes(other) && (!within || isInBox(point, within)),
	);
	return isDisputed ? 'disputed' : 'settled';
}
