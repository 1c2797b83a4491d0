/**
 * The outlines of the shapes at the ends of links: four corners each, in units that `link-sizes.ts` scales. The middle of
 * each is at 0, 0; the line runs upwards, towards negative y. `picture/end-shapes.ts` has them as path data.
 */

export type Corner = readonly [x: number, y: number];

export const END_OUTLINES = {
	/** A slim arrowhead with a notch. */
	arrow: [
		[0, -13],
		[10, 12],
		[0, 7],
		[-10, 12],
	],
	/** A bar across the double line: it stays. */
	'standing-end': [
		[-13, -3.5],
		[13, -3.5],
		[13, 3.5],
		[-13, 3.5],
	],
	/** A diamond, hollow: somebody points at somebody. */
	'accusation-end': [
		[0, -13],
		[11, 0],
		[0, 13],
		[-11, 0],
	],
} as const satisfies Record<string, readonly [Corner, Corner, Corner, Corner]>;

/** How thick the hollow one's edge is, inward from its outline. */
export const HOLLOW_EDGE = 6;
