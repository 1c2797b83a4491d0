/**
 * The shapes at the ends of links as path data, for what is drawn as SVG: the inset and the legend. The map draws the same
 * outlines from their corners (`style/end-outlines.ts`); a test holds both together.
 *
 * The middle of each is at 0, 0; the line runs upwards.
 */
import type { EndShape } from './link-end';

/** How large the shapes are drawn beside the lines of `style/line-pattern.ts`: about as the map draws them at zoom 7. */
export const SHAPE_SCALE = 0.5;

/** Path data, to be filled by the even-odd rule. */
export const END_SHAPES: Record<EndShape, string> = {
	arrow: 'M0-13 10 12 0 7-10 12Z',
	'standing-end': 'M-13-3.5h26v7h-26Z',
	'accusation-end': 'M0-13 11 0 0 13-11 0ZM0-4-3.4 0 0 4 3.4 0Z',
};
