/** Courses and links for tests of what draws links, each with the path that a picture would draw for it. */
import { fanApart } from '$lib/geometry/fan-apart';
import { greatCircle } from '$lib/geometry/great-circle';
import type { LinkCourse, Position } from '$lib/scene/model';

/** A whole course. */
export const aCourse = (from: Position, to: Position, lane = 0, lanes = 1): LinkCourse => ({
	from,
	to,
	lane,
	lanes,
	part: [0, 1],
});

/** Its path, finely divided. */
export const pathOf = ({ from, to, lane, lanes }: LinkCourse): Position[] =>
	fanApart(greatCircle(from, to), lane, lanes);

export const DAMASCUS: Position = [36.29128, 33.5102];
export const CAIRO: Position = [31.24967, 30.06263];
export const BEIRUT: Position = [35.50157, 33.89332];
export const ROME: Position = [12.48, 41.89];
export const WASHINGTON: Position = [-77.04, 38.9];
