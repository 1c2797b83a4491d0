/**
 * The smallest box round positions, wherever the antimeridian lies.
 */
import { MAXIMUM_LATITUDE } from './mercator';
import type { Bounds, Position } from './position';

const normalised = (longitude: number): number => longitude - 360 * Math.floor((longitude + 180) / 360);

/** Whether a position lies in a box, its edges included. Both run on alike where the box crosses the antimeridian. */
export const isWithin = ([west, south, east, north]: Bounds, [longitude, latitude]: Position): boolean =>
	longitude >= west && longitude <= east && latitude >= south && latitude <= north;

/**
 * The narrowest box that holds all positions: the widest empty stretch of longitude stays outside. East passes 180 where
 * the box crosses the antimeridian. Throws a RangeError for no positions.
 */
export function boundsOf(positions: readonly Position[]): Bounds {
	const longitudes = positions.map(([longitude]) => normalised(longitude)).sort((a, b) => a - b);
	// Not by spreading them into one call: of many thousands that is too many arguments.
	const [south, north] = positions.reduce(
		([least, most], [, latitude]) => [Math.min(least, latitude), Math.max(most, latitude)],
		[Infinity, -Infinity],
	);
	const first = longitudes[0];
	const last = longitudes.at(-1);
	if (first === undefined || last === undefined) throw new RangeError('no positions to put a box round');
	let [west, east, widest] = [first, last, first + 360 - last];
	longitudes.forEach((longitude, index) => {
		const before = longitudes[index - 1];
		if (before === undefined || longitude - before <= widest) return;
		[west, east, widest] = [longitude, before + 360, longitude - before];
	});
	return [west, south, east, north];
}

/**
 * The box grown on every side by a share of its size, and by at least `leastDegrees`. Latitudes stay on the map;
 * longitudes run on.
 */
export function padBounds([west, south, east, north]: Bounds, share: number, leastDegrees = 0): Bounds {
	const sideways = Math.max(leastDegrees, (east - west) * share);
	const upwards = Math.max(leastDegrees, (north - south) * share);
	return [
		west - sideways,
		Math.max(-MAXIMUM_LATITUDE, south - upwards),
		east + sideways,
		Math.min(MAXIMUM_LATITUDE, north + upwards),
	];
}

/** The box, or one round its middle that is at least so many degrees wide and high. Latitudes stay on the map. */
export function atLeast([west, south, east, north]: Bounds, degrees: number): Bounds {
	const sideways = Math.max(0, (degrees - (east - west)) / 2);
	const upwards = Math.max(0, (degrees - (north - south)) / 2);
	return [
		west - sideways,
		Math.max(-MAXIMUM_LATITUDE, south - upwards),
		east + sideways,
		Math.min(MAXIMUM_LATITUDE, north + upwards),
	];
}
