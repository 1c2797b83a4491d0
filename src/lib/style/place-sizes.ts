/**
 * How large the names of places are drawn, by zoom: the numbers that the live map's layers and still pictures share.
 */
import { atZoom } from './link-sizes';

/** Size of names in pixels. */
export const NAME_STOPS = [
	[3, 13],
	[8, 16],
] as const;

/** The size in which names are written at a zoom, in pixels. */
export const nameSizePixels = (zoom: number): number => atZoom(NAME_STOPS, zoom);
