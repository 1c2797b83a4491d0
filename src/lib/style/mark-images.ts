/**
 * The small images that symbol layers name, drawn here pixel by pixel, so that they need no file and no canvas. Their
 * names begin with `atlas-`, as a style from elsewhere may bring images of its own. All but `atlas-clear` are signed
 * distance fields, which MapLibre colours by `icon-color`.
 */

import { PLACE_RADIUS } from './place-marks';

export interface MarkImage {
	/** As `icon-image` names it. */
	name: string;
	/** What MapLibre's `addImage` takes as its image: red, green, blue, alpha by pixel. */
	image: { width: number; height: number; data: Uint8ClampedArray };
	options: { sdf: boolean };
}

type Point = readonly [x: number, y: number];

const SIZE = 40;

/** Alpha of a signed distance field: ¾ at the edge, an eighth less for each pixel outward (as in MapLibre's shader). */
const alphaAt = (distance: number): number => Math.round(255 * (0.75 - distance / 8));

/** An image from the distance at each pixel's middle, reckoned from the middle of the image. */
function drawn(name: string, distanceAt: (point: Point) => number): MarkImage {
	const data = new Uint8ClampedArray(SIZE * SIZE * 4);
	for (let pixel = 0; pixel < SIZE * SIZE; pixel += 1) {
		const point: Point = [(pixel % SIZE) + 0.5 - SIZE / 2, Math.floor(pixel / SIZE) + 0.5 - SIZE / 2];
		data[pixel * 4 + 3] = alphaAt(distanceAt(point));
	}
	return { name, image: { width: SIZE, height: SIZE, data }, options: { sdf: true } };
}

/** Every image that the layers name. */
export function markImages(): MarkImage[] {
	// As wide as a place's mark with its pale edge.
	const clear = 2 * (PLACE_RADIUS + 1);
	return [
		drawn('atlas-town', ([x, y]) => Math.abs(Math.hypot(x, y) - 10) - 2.5),
		// A square: a disc in a ring is a site of the scene.
		drawn('atlas-capital', ([x, y]) => Math.abs(Math.max(Math.abs(x), Math.abs(y)) - 9.5) - 2.5),
		{
			name: 'atlas-clear',
			image: { width: clear, height: clear, data: new Uint8ClampedArray(clear * clear * 4) },
			options: { sdf: false },
		},
	];
}
