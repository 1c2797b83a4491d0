/** In which corner of the map something can stand without hiding what the map is about. Plain reckoning in pixels. */
import type { Padding, Size } from '$lib/geometry/fit-camera';

/** The likeliest to be free first: the contacts of this region run from the north-west to the south-east. */
export const CORNERS = ['bottom-left', 'bottom-right', 'top-right', 'top-left'] as const;

export type Corner = (typeof CORNERS)[number];

type Point = readonly [x: number, y: number];

/** Pixels from the top left corner of the map. */
export interface Shown {
	/** What must not be hidden if that can be had. */
	places: readonly Point[];
	/** Points along lines, which may rather be hidden. */
	courses: readonly Point[];
}

export interface CornerRoom {
	/** Of the map, and of what shall stand in its corner; CSS pixels. */
	map: Size;
	box: Size;
	/** What panels cover of the map already. */
	padding: Padding;
	/** Those that can be had, the preferred first. */
	corners?: readonly Corner[];
}

/** A hidden place is worse than any length of a line. */
const PLACE_COST = 1000;

/** The corner whose box hides the fewest places, and of those the least of the lines; of equals, the first. */
export function freeCorner(
	{ places, courses }: Shown,
	{ map, box, padding, corners = CORNERS }: CornerRoom,
): Corner {
	const costs = corners.map((corner) => {
		const left = corner.endsWith('left') ? padding.left : map.width - padding.right - box.width;
		const top = corner.startsWith('top') ? padding.top : map.height - padding.bottom - box.height;
		const hides = ([x, y]: Point) => x >= left && x <= left + box.width && y >= top && y <= top + box.height;
		return PLACE_COST * places.filter(hides).length + courses.filter(hides).length;
	});
	return corners[costs.indexOf(Math.min(...costs))] ?? CORNERS[0];
}
