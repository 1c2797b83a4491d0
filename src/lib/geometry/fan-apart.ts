/**
 * Sets parallel links between the same two places apart, so that each can be seen, hovered and clicked by itself.
 *
 *            ___ lane 2 ___            the bow is a half sine across the straight line between the ends,
 *        ..''              ``..        in proportion to its length: the picture is the same at every zoom,
 *      .'  ____ lane 1 ____  `.        and all lanes meet at both ends
 *     / .''                ``. \
 *   from ------ lane 0 ------- to
 */
import { mercator, unmercator, type MercatorPoint } from './mercator';
import type { Position } from './position';

/** How far the middle of the fan lies beside the great circle, as a share of the length: a link reads as an arc. */
const BIAS = 0.06;
/** Between the middles of two neighbouring lanes, as a share of the length. */
const SPACING = 0.1;
/** From the first to the last lane at most, however many there are. */
const WIDEST_FAN = 0.6;

/**
 * How a lane bows. The middle of the line lies beside the great circle by `bias + lane * spacing` times the straight line
 * between the ends, to the left of the way where that is more than nothing, on a map that has north up.
 */
export interface Bow {
	/** The same for all lanes of a pair, but for its sign, which is that of the side. */
	bias: number;
	/** Lanes from the middle of the fan, with the sign of the side. */
	lane: number;
	spacing: number;
}

/**
 * The bow of lane `lane` of `lanes` (counted from 0) between two projected ends.
 *
 * The side is reckoned from the western to the eastern end whichever way the path runs, so a path and its reverse in the
 * same lane are the same curve, and in different lanes never meet between the ends: the caller numbers all links of a
 * pair of places through, in any stable order, and need not orient them. The fan leans away from the equator, as great
 * circles do on this projection. Throws a RangeError for a lane that is not one of the lanes.
 */
export function bowOf(first: MercatorPoint, last: MercatorPoint, lane: number, lanes: number): Bow {
	if (!Number.isInteger(lane) || !Number.isInteger(lanes) || lane < 0 || lane >= lanes)
		throw new RangeError(`lane ${lane} is not one of ${lanes} lanes counted from 0`);
	const [acrossX, acrossY] = [last[0] - first[0], last[1] - first[1]];
	const eastward = acrossX > 0 || (acrossX === 0 && acrossY < 0) ? 1 : -1;
	const polewards = (first[1] + last[1]) / 2 <= 0.5 ? 1 : -1;
	const side = eastward * polewards;
	return {
		bias: side * BIAS,
		lane: side * (lane - (lanes - 1) / 2),
		spacing: lanes > 1 ? Math.min(SPACING, WIDEST_FAN / (lanes - 1)) : 0,
	};
}

/**
 * A path whose positions lie evenly along its way, moved sideways into its lane, its ends kept exactly. Throws as `bowOf`
 * does.
 */
export function fanApart(path: readonly Position[], lane: number, lanes: number): Position[] {
	const points = path.map(mercator);
	const first = points[0];
	const last = points.at(-1);
	if (!first || !last) return [];
	const bow = bowOf(first, last, lane, lanes);
	const [acrossX, acrossY] = [last[0] - first[0], last[1] - first[1]];
	const most = bow.bias + bow.lane * bow.spacing;

	return points.map(([x, y], index) => {
		const end = index === 0 || index === points.length - 1 ? path[index] : undefined;
		if (end) return end;
		const aside = most * Math.sin((Math.PI * index) / (points.length - 1));
		return unmercator([x + acrossY * aside, y - acrossX * aside]);
	});
}
