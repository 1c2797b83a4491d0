/**
 * How large places and their names are drawn, by zoom: the numbers that the live map's layers and still pictures share.
 */
import { atZoom } from './link-sizes';

/** Size of names in pixels. */
export const NAME_STOPS = [
	[3, 13],
	[8, 16],
] as const;

/** Radii in pixels: of a dot, and of the pale edge round it. */
export const DOT_STOPS = [
	[3, 3],
	[9, 4.6],
] as const;
export const CASING_STOPS = [
	[3, 5.5],
	[9, 8],
] as const;

/** How much larger a place is drawn by its emphasis, and under the pointer. */
export const PLACE_SCALE = { selected: 1.3, related: 1.1, normal: 1, dimmed: 0.9, hover: 1.25 } as const;

/** The size in which names are written at a zoom, in pixels. */
export const nameSizePixels = (zoom: number): number => atZoom(NAME_STOPS, zoom);

/** The radii of a dot at a zoom, in pixels. */
export const dotRadii = (zoom: number): { dot: number; casing: number } => ({
	dot: atZoom(DOT_STOPS, zoom),
	casing: atZoom(CASING_STOPS, zoom),
});
