/**
 * How high the rows are, and whether a contact's name stands beside its mark or above it. A name is never cut: what it hedges
 * may stand at its end. Pure.
 */
import type { Dossier } from '$lib/dossier/model';
import { ownWords } from '$lib/evidence/own-words';
import type { Group, Lane } from './groups';
import { markOf, type Mark } from './mark';
import type { RowSizes } from './rows';
import { domainOf, type TimeScale } from './time-scale';

/** CSS pixels of the column of countries, where there is room for one. */
export const nameWidth = 116;

/** Of a letter of 13 pixels, on average and with something to spare; and of the line pattern before a name. */
const LETTER = 6.7;
const GLYPH = 46;
/** Between a mark, its sign and what stands beside it. */
const ASIDE = 8;
const SIGN = 11;
/** A line of a name that stands above its mark, and the mark below it. */
const LINE = 17;
const BELOW = 20;

export const textWidth = (text: string): number => text.length * LETTER + GLYPH;

/** From where to where a lane draws something. */
export function extentOf({ happened, reported }: Lane, scale: TimeScale): [number, number] | null {
	const marks = [happened, reported].flatMap((span) => (span ? [markOf(span, scale)] : []));
	if (marks.length === 0) return null;
	const before = ({ from, fadeBefore }: Mark) => from - (fadeBefore && fadeBefore + SIGN);
	const after = ({ to, fadeAfter }: Mark) => to + (fadeAfter && fadeAfter + SIGN);
	return [Math.min(...marks.map(before)) - ASIDE, Math.max(...marks.map(after)) + ASIDE];
}

/** On which side of its mark a name has room; null where on neither. Later, if it can be had: there it is read first. */
export function sideOf(lane: Lane, name: string, scale: TimeScale): 'before' | 'after' | null {
	const extent = extentOf(lane, scale);
	const needed = textWidth(name);
	if (!extent || scale.width - extent[1] >= needed) return 'after';
	return extent[0] >= needed ? 'before' : null;
}

/** @param width Of all there is, the column of countries included. */
export function sizesFor(groups: readonly Group[], dossier: Dossier, width: number): RowSizes {
	const lanes = groups.flatMap(({ lanes }) => lanes);
	const scale = { ...domainOf(dossier), width: width - nameWidth };
	const named = lanes.map((lane) => ({ lane, name: ownWords(lane.contact.title) }));
	if (named.every(({ lane, name }) => sideOf(lane, name, scale) !== null))
		return { lane: 24, density: 44, name: 0, gap: 6 };
	const longest = named.reduce((most, { name }) => Math.max(most, textWidth(name)), 0);
	const lines = Math.max(1, Math.ceil(longest / Math.max(width * 0.92, 1)));
	return { lane: lines * LINE + BELOW, density: 62, name: 26, gap: 6 };
}
