/**
 * Whether the inset adds anything to what the map itself shows. Pure.
 */
import { isWithin } from '$lib/geometry/bounds';
import { WORLD_PIXELS } from '$lib/geometry/fit-camera';
import { mercator } from '$lib/geometry/mercator';
import type { Bounds, Position } from '$lib/geometry/position';

/** What the map shows at the moment, as it reports it. */
export interface MapView {
	/** In MapLibre's convention: the world is 512 · 2^zoom pixels wide. */
	zoom: number;
	bounds: Bounds;
}

/** From so many pixels between the two nearest places on, their names and links are readable on the map itself. */
const READABLE_PIXELS = 80;

/**
 * True where at least two places lie within the inset's region, the map shows some of the region, and two of the places
 * are too close together there to be told apart.
 */
export function insetIsNeeded(view: MapView, region: Bounds, places: readonly Position[]): boolean {
	const inside = places.filter((place) => isWithin(region, place));
	return (
		inside.length > 1 && touches(view.bounds, region) && nearestPixels(inside, view.zoom) < READABLE_PIXELS
	);
}

function nearestPixels(places: readonly Position[], zoom: number): number {
	const points = places.map(mercator);
	let nearest = Infinity;
	points.forEach(([x, y], index) => {
		for (const [otherX, otherY] of points.slice(index + 1))
			nearest = Math.min(nearest, Math.hypot(x - otherX, y - otherY));
	});
	return nearest * WORLD_PIXELS * 2 ** zoom;
}

/** Longitudes of either may run past 180°. */
function touches([west, south, east, north]: Bounds, region: Bounds): boolean {
	return (
		south < region[3] &&
		north > region[1] &&
		[-360, 0, 360].some((turn) => west + turn < region[2] && east + turn > region[0])
	);
}
