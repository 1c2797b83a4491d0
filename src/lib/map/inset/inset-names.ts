/**
 * Finds a place for each name of the inset that covers nothing. Pure.
 */
import type { PlaceMark } from '$lib/scene/model';
import type { ScreenPoint, ScreenSize } from '$lib/picture/screen-line';
import { placeLabels } from '$lib/picture/place-labels';
import { textWidth } from '$lib/picture/text-width';

export interface PointToName {
	place: PlaceMark;
	text: string;
	point: ScreenPoint;
	/** Pixels, of what the name belongs to and of its type. */
	radius: number;
	fontSize: number;
}

export interface NamedPoint extends PointToName {
	/** Where the name stands on its baseline; null where there is no free place for it. */
	name: { at: ScreenPoint; anchor: 'start' | 'middle' | 'end' } | null;
}

/** Pixels that names keep from the edge of the inset. */
const EDGE = 2;
/** Shares of the size of the type: a line's height, and its baseline from the top. */
const LINE_HEIGHT = 1.2;
const BASELINE = 0.94;

/** The points with the places of their names, in order. `lines` are points that names rather leave free. */
export function insetNames(
	points: readonly PointToName[],
	size: ScreenSize,
	lines: readonly ScreenPoint[],
): NamedPoint[] {
	const boxes = placeLabels(
		points.map(({ place, text, point, radius, fontSize }) => ({
			id: place.id,
			point,
			radius,
			dispensable: place.emphasis === 'dimmed',
			width: textWidth(text, fontSize),
			height: fontSize * LINE_HEIGHT,
		})),
		size,
		lines,
		EDGE,
	);
	return points.map((named) => {
		const box = boxes.get(named.place.id);
		if (!box) return { ...named, name: null };
		// The reckoned width is an upper bound: the text sits at the side of its box that is turned to its point.
		const aside = box.left + box.width / 2 - named.point[0];
		const anchor = Math.abs(aside) < 1 ? 'middle' : aside < 0 ? 'end' : 'start';
		const share = { start: 0, middle: 0.5, end: 1 }[anchor];
		const at: ScreenPoint = [box.left + share * box.width, box.top + BASELINE * named.fontSize];
		return { ...named, name: { at, anchor } };
	});
}
