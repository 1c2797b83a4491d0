/**
 * Where a link runs, by a few points of its course: for what looks at thousands of links and needs no whole path of any. Pure.
 */
import { fanApart } from '$lib/geometry/fan-apart';
import { greatCircle } from '$lib/geometry/great-circle';
import type { LinkCourse, Position } from '$lib/scene/model';

/** An odd number of positions, so that one of them is in the middle; longitudes run on. */
export function coarseCourse({ from, to, lane, lanes, part }: LinkCourse): Position[] {
	const whole = fanApart(greatCircle(from, to, { stepDegrees: 180 }), lane, lanes);
	const [first, last] = part.map((share) => Math.round((share * (whole.length - 1)) / 2) * 2) as [
		number,
		number,
	];
	return whole.slice(first, last + 1);
}

/** The position in the middle of it. */
export function middleOf(course: LinkCourse): Position {
	const positions = coarseCourse(course);
	return positions[(positions.length - 1) / 2] ?? course.from;
}
