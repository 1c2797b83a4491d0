/**
 * Of very many links, those that pass nearest to the middle of what the map shows: only these are named for keys and
 * assistive technology. Pure.
 */
import { mercator, type MercatorPoint } from '$lib/geometry/mercator';
import type { Bounds, LinkMark } from '$lib/scene/model';
import { coarseCourse } from './coarse-course';
import { distanceToLine } from '../pointer/candidates';

/** Kept as long as the links are. */
const points = new WeakMap<LinkMark, MercatorPoint[]>();

function pointsOf(link: LinkMark): MercatorPoint[] {
	let known = points.get(link);
	if (!known) points.set(link, (known = coarseCourse(link.course).map(mercator)));
	return known;
}

/** `most` of them, in the order given. `seen` in degrees, its longitudes running on. */
export function linksNearMiddle(
	links: readonly LinkMark[],
	[west, south, east, north]: Bounds,
	most: number,
): LinkMark[] {
	const [[left, top], [right, bottom]] = [mercator([west, north]), mercator([east, south])];
	const middle = [(left + right) / 2, (top + bottom) / 2] as const;
	const nearest = links
		.map((link, index) => ({ link, index, distance: distanceToLine(middle, pointsOf(link)) }))
		.sort((a, b) => a.distance - b.distance)
		.slice(0, most);
	return nearest.sort((a, b) => a.index - b.index).map(({ link }) => link);
}
