/**
 * How large links are drawn, by zoom: the numbers that the live map's layers and every still picture share.
 */

/** How much wider a bundle is drawn with every doubling of its legs, beside the width of one: sixteen are not twice as wide. */
export const BUNDLE_WIDER = 0.2;

/** A standing presence is a double line: pixels between its strokes, and the width of each beside a single one's. */
export const DOUBLE_LINE = { gap: 2.6, stroke: 0.6 } as const;

/** Beside the widths of `line-pattern.ts`, by zoom. */
export const LINK_WIDTH_STOPS = [
	[3, 0.8],
	[7, 1.1],
	[10, 1.4],
] as const;

/** Size of the shapes at ends beside that of their outlines (`end-outlines.ts`), by zoom. */
export const END_SHAPE_STOPS = [
	[3, 0.42],
	[7, 0.56],
	[10, 0.66],
] as const;

/** The pale edge round the shapes at ends, in pixels. */
export const END_HALO = 1.2;

/** Where on its path the direction of a shape is taken: the last stretch, so that a fan's curve is followed. */
export const LAST_STRETCH = 0.985;

/** From the middle of a place's dot to the middle of the shape before it, in units of the shape's outline. */
export const END_SETBACK_UNITS = 32;

/** How a link follows what the reader selected or points at: beside its width, beside its strength, and its glow's strength. */
export const LINK_LOOKS = {
	selected: { width: 1.5, tone: 1, glow: 0.75 },
	related: { width: 1.15, tone: 1, glow: 0.25 },
	normal: { width: 1, tone: 1, glow: 0 },
	dimmed: { width: 0.9, tone: 0.2, glow: 0 },
	/** While the pointer is over it, unless it is selected. */
	hover: { width: 1.4, tone: 1, glow: 0.45 },
} as const;

/** The pale edge round a line, in pixels on each side, and its strength beside the line's. */
export const CASING = { width: 1.5, strength: 0.6 } as const;

/** Width of the glow, for the whole width of a line. Pixels. */
export const glowWidth = (line: number): number => Math.max(GLOW.least, line + 2 * GLOW.round);
export const GLOW = { least: 9, round: 2.5 } as const;

type Stops = readonly (readonly [zoom: number, value: number])[];

/** The value at a zoom, held beyond the first and the last stop: as MapLibre's linear `interpolate`. */
export function atZoom(stops: Stops, zoom: number): number {
	const next = stops.findIndex(([stop]) => stop >= zoom);
	const [to, before] = [stops[next], stops[next - 1]];
	if (!to) return stops.at(-1)?.[1] ?? 0;
	if (!before) return to[1];
	return before[1] + ((to[1] - before[1]) * (zoom - before[0])) / (to[0] - before[0]);
}

/** Beside the width of a link's pattern. */
export const linkWidthScale = (zoom: number): number => atZoom(LINK_WIDTH_STOPS, zoom);

/** Beside the units of an end shape's outline. */
export const endShapeScale = (zoom: number): number => atZoom(END_SHAPE_STOPS, zoom);
