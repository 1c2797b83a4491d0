/**
 * How surely a link is known, as the pattern of its line: for the live map, for drawings in the page and for the legend.
 * Knows no colours, but for the strength of the tone.
 */
import type { Standing } from '$lib/scene/model';

export interface LinePattern {
	/** CSS pixels on an ordinary view. */
	width: number;
	/** Drawn, left out, drawn, … in widths of the line; null where the line is drawn through. */
	dashes: number[] | null;
	cap: 'butt' | 'round';
	/** 0 to 1. */
	opacity: number;
}

/** From the surest to the least sure: each is thinner or more broken than the one before. */
export const LINE_PATTERN: Record<Standing, LinePattern> = {
	'on-record': { width: 3, dashes: null, cap: 'round', opacity: 1 },
	asserted: { width: 2, dashes: null, cap: 'round', opacity: 1 },
	reported: { width: 2, dashes: [5, 2.5], cap: 'butt', opacity: 1 },
	doubted: { width: 2, dashes: [1.8, 2.2], cap: 'butt', opacity: 0.85 },
	// Dashes of next to no length with round caps are dots.
	alleged: { width: 2.6, dashes: [0.01, 2], cap: 'round', opacity: 1 },
};

/** The dashes of a line so many pixels wide, to hundredths, as an SVG's `stroke-dasharray`; null where it is drawn through. */
export const dashArray = ({ dashes }: LinePattern, width: number): string | null =>
	dashes?.map((part) => Math.round(part * width * 100) / 100).join(' ') ?? null;

/** Surest first. Passed on for the map, which knows the dossier by its scene alone. */
export { STANDINGS } from '$lib/dossier/standing';
