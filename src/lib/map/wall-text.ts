/** How much larger the map writes its names on a wall than on a desk: by the wall's height, as the words beside it do. */

/** Pixels: at this height names are as large as on a desk. */
const DESK = 720;
/** Each size is another style: in steps, so that dragging a window's edge does not make one a pixel. */
const STEPS = 4;
const LARGEST = 3;

/**
 * @param height Of the map, in CSS pixels.
 * @returns Never less than 1.
 */
export const wallTextScale = (height: number): number =>
	Math.min(LARGEST, Math.max(1, Math.round((height / DESK) * STEPS) / STEPS));
