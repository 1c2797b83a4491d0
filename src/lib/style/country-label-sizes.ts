/**
 * Which names of countries show, and how large, by zoom: the numbers that the live map's layer and still pictures share.
 */
import { atZoom } from './link-sizes';

/** A name of each rank, from 1, shows from this zoom. Whole numbers: filters see the zoom of the tile. */
export const COUNTRY_FROM_ZOOM = [0, 2, 3, 4, 5, 6] as const;

/** Pixels of type at a zoom, for the largest and the smallest rank; between them in equal steps. */
export const COUNTRY_SIZE_STOPS = [
	[2, 11, 9],
	[6, 15, 10.5],
	[9, 18, 13],
] as const;

/** Ems between letters, for the largest and the smallest rank. */
export const COUNTRY_SPACING = [0.32, 0.14] as const;

/** Ems after which a name goes on in a new line. */
export const COUNTRY_LINE_EMS = 9;

const smallest = COUNTRY_FROM_ZOOM.length;
const between = (rank: number, [first, last]: readonly [number, number]): number =>
	first + ((last - first) * (rank - 1)) / (smallest - 1);

/** Whether names of a rank show at a zoom. */
export const countryShows = (rank: number, zoom: number): boolean =>
	Math.floor(zoom) >= (COUNTRY_FROM_ZOOM[rank - 1] ?? Infinity);

/** Pixels of type, and of the room between letters. */
export function countryType(rank: number, zoom: number): { size: number; spacing: number } {
	const size = atZoom(
		COUNTRY_SIZE_STOPS.map(([stop, large, small]) => [stop, between(rank, [large, small])] as const),
		zoom,
	);
	return { size, spacing: size * between(rank, COUNTRY_SPACING) };
}
