/**
 * Where links leave the inset for a place outside it: a few words at the edge say which. Pure.
 */
import type { PlaceMark, Position } from '$lib/scene/model';
import type { ScreenPoint, ScreenSize } from '$lib/picture/screen-line';
import { clipLine } from '$lib/picture/clip-line';
import type { InsetLink } from './inset-links';

export interface InsetTowards {
	place: PlaceMark;
	/** In the middle of where its links leave the frame, a little inside. */
	point: ScreenPoint;
}

/** Pixels that the point lies inside the frame. */
const INSIDE = 22;

/** One for each place outside the frame to which a link that shows leads, in the order of the places. */
export function insetTowards(
	places: readonly PlaceMark[],
	links: readonly InsetLink[],
	size: ScreenSize,
): InsetTowards[] {
	return places.flatMap((place) => {
		const exits = links.flatMap(({ link, line }) => {
			const pieces = clipLine(line.points, size, INSIDE);
			const exit = stands(link.path.at(-1), place)
				? pieces.at(-1)?.cutAtEnd && pieces.at(-1)?.points.at(-1)
				: stands(link.path[0], place) && pieces[0]?.cutAtStart && pieces[0].points[0];
			return exit ? [exit] : [];
		});
		if (exits.length === 0 || isInside(place, links, size)) return [];
		const middle = (axis: 0 | 1) => exits.reduce((sum, exit) => sum + exit[axis], 0) / exits.length;
		return [{ place, point: [middle(0), middle(1)] }];
	});
}

/** A place is inside where the end of one of its links is. */
function isInside(place: PlaceMark, links: readonly InsetLink[], { width, height }: ScreenSize): boolean {
	return links.some(({ link, line }) => {
		const point = stands(link.path[0], place)
			? line.points[0]
			: stands(link.path.at(-1), place) && line.points.at(-1);
		return point && point[0] >= 0 && point[1] >= 0 && point[0] <= width && point[1] <= height;
	});
}

function stands(end: Position | undefined, { point }: PlaceMark): boolean {
	return end !== undefined && end[1] === point[1] && Math.abs(((end[0] - point[0] + 540) % 360) - 180) < 1e-6;
}
