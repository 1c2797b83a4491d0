/** Where the camera is, and the way that it is led while it moves: the same for every way of drawing. Pure. */

/** Where it rests: from Iberia to the Gulf in 1280 by 720 pixels. */
export const CAMERA = { longitude: 28, latitude: 37, zoom: 3.4 };

/** Milliseconds after which it is where it began. */
export const ROUND = 4000;
/** Degrees that it strays, and steps of zoom. */
const REACH = { longitude: 9, latitude: 5, zoom: 0.4 };

/** Where it is some milliseconds after it began. */
export function cameraAt(ms: number): { center: [number, number]; zoom: number } {
	const turn = (2 * Math.PI * ms) / ROUND;
	return {
		center: [
			CAMERA.longitude + REACH.longitude * Math.sin(turn),
			CAMERA.latitude + REACH.latitude * (Math.cos(turn) - 1),
		],
		zoom: CAMERA.zoom + REACH.zoom * Math.sin(2 * turn),
	};
}
