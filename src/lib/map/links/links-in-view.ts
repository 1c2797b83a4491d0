/** Whether any link may lie in what the map shows. Pure, and done with the first one that may. */
import { courseEnds } from './course-at';
import type { DrawnLink } from './drawn-link';
import { mercator } from '$lib/geometry/mercator';
import type { Bounds } from '$lib/geometry/position';

/** How far beside the straight line a link may run, as a share of its length: the widest fan, and a great circle's own bow. */
const BESIDE = 0.45;

/** `seen` in degrees, its longitudes running on. `isRepeated` where the world is drawn again beside itself. */
export function linksInView(
	links: readonly Pick<DrawnLink, 'course'>[],
	[west, south, east, north]: Bounds,
	isRepeated: boolean,
): boolean {
	const [left, top] = mercator([west, north]);
	const [right, bottom] = mercator([east, south]);
	return links.some(({ course }) => {
		const [[firstX, firstY], [lastX, lastY]] = courseEnds(course);
		const beside = BESIDE * Math.hypot(lastX - firstX, lastY - firstY);
		if (Math.max(firstY, lastY) + beside < top || Math.min(firstY, lastY) - beside > bottom) return false;
		const [from, to] = [Math.min(firstX, lastX) - beside, Math.max(firstX, lastX) + beside];
		if (!isRepeated) return to >= left && from <= right;
		// Some whole number of turns brings it into view.
		return Math.floor(right - from) >= Math.ceil(left - to);
	});
}
