/**
 * How places are drawn, by zoom: the numbers that the live map's layers, the inset, the legend and still pictures share.
 */

/** Pixels from the middle of a place's mark to its rim: what the pointer meets, and names keep free. */
export const PLACE_RADIUS = 6;

/** Between these zooms marks grow. */
export const PLACE_ZOOMS = { far: 3, close: 9 } as const;

/**
 * A place's mark by how precisely the text gives it, with radii in pixels. Only a site is an exact point: a disc in a fine
 * ring. Of a district and of a city the text does not say where in it, so they are hollow: rings that say “somewhere here”.
 */
export const PLACE_MARKS = {
	site: { ring: { far: 4.7, close: 6.6 }, stroke: 1, disc: { far: 2.3, close: 3.2 } },
	district: { ring: { far: 3.1, close: 4.4 }, stroke: 1.8, disc: null },
	city: { ring: { far: 4.2, close: 6.2 }, stroke: 2, disc: null },
} as const;

/** Radii of the pale edge round it. */
export const PLACE_CASING = { far: 6, close: 8.4 } as const;

/** How much larger a place is drawn by its emphasis, and under the pointer. */
export const PLACE_SCALE = { selected: 1.3, related: 1.1, normal: 1, dimmed: 0.9, hover: 1.25 } as const;

/** A place's mark at a zoom, in pixels. */
export interface PlaceMarkSizes {
	/** Of the middle of the ring's line, and how wide that is. */
	ring: number;
	stroke: number;
	/** Of the disc in it, where there is one. */
	disc: number | null;
	/** Of the pale edge. */
	casing: number;
}

/** @param scale How much larger than ordinary, as `PLACE_SCALE` has it. */
export function placeMarkAt(precision: keyof typeof PLACE_MARKS, zoom: number, scale = 1): PlaceMarkSizes {
	const { ring, stroke, disc } = PLACE_MARKS[precision];
	const way = Math.min(1, Math.max(0, (zoom - PLACE_ZOOMS.far) / (PLACE_ZOOMS.close - PLACE_ZOOMS.far)));
	const at = ({ far, close }: { far: number; close: number }): number => scale * (far + way * (close - far));
	return { ring: at(ring), stroke, disc: disc && at(disc), casing: at(PLACE_CASING) };
}
