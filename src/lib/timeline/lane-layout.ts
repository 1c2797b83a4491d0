/**
 * Where a contact's name stands in its lane: beside its mark where there is room, else above it, in as many lines as it needs.
 * A name is never cut: what it hedges may stand at its end. Pure.
 */
import type { Lane } from './groups';
import { markOf, type Mark } from './mark';
import { xOfDay, type TimeScale } from './time-scale';

export interface LaneLayout {
	/** Earlier or later than its mark, or above. */
	side: 'before' | 'after' | 'above';
	/** CSS pixels of the lane, and of what is drawn at its lower end. */
	height: number;
	drawn: number;
	/** From where to where it draws something, with room around. */
	extent: readonly [from: number, to: number];
}

/** CSS pixels of a lane with its name beside; also the least that a finger can be asked to hit. */
const BESIDE = 24;
/** A line of a name above, and the mark below it. */
const LINE = 17;
const BELOW = 19;
/** The line pattern before a name. */
const GLYPH = 36;
/** Between a mark and what stands beside it; and the sign at the end of a fade. */
const ASIDE = 8;
const SIGN = 11;

/** @param textWidth CSS pixels of the contact's name in one line. */
export function laneLayout(lane: Lane, textWidth: number, scale: TimeScale): LaneLayout {
	const extent = extentOf(lane, scale);
	const needed = textWidth + GLYPH;
	const beside = { height: BESIDE, drawn: BESIDE, extent };
	// Later, if it can be had: there it is read first.
	if (scale.width - extent[1] >= needed) return { side: 'after', ...beside };
	if (extent[0] >= needed) return { side: 'before', ...beside };
	// Words break where they will: a line is seldom full.
	const room = Math.max(scale.width - GLYPH, 1);
	const lines = textWidth <= room ? 1 : Math.ceil(textWidth / (0.88 * room));
	return { side: 'above', height: lines * LINE + BELOW, drawn: BELOW, extent };
}

function extentOf({ happened, reported }: Lane, scale: TimeScale): readonly [number, number] {
	const marks = [happened, reported].flatMap((span) => (span ? [markOf(span, scale)] : []));
	// What has no date begins where the years do.
	if (marks.length === 0) return [0, xOfDay(scale, scale.first)];
	const before = ({ from, fadeBefore }: Mark) => from - (fadeBefore && fadeBefore + SIGN);
	const after = ({ to, fadeAfter }: Mark) => to + (fadeAfter && fadeAfter + SIGN);
	return [Math.min(...marks.map(before)) - ASIDE, Math.max(...marks.map(after)) + ASIDE];
}
