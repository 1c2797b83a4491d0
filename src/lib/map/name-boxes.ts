/**
 * Where the map came to write the names of the places, so that pulses leave them free. MapLibre chooses the side of each
 * name and does not tell; it answers, though, whose name lies at a point.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { PLACES_NAMES } from '$lib/style/places';
import type { ScreenDot } from './pointer/candidates';

/** CSS pixels of the map. */
export interface ScreenBox {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** Pixels: of a name's line, from the middle of a dot to the nearest edge of its name, and room left round a name. */
const LINE = 18;
const GAP = 9;
const ROOM = 2;

/** The boxes in which a name of this width may stand: beside the dot at three heights, above it and below it. All of them grow with the text. */
export function candidateBoxes([x, y]: ScreenDot['point'], width: number, textScale = 1): ScreenBox[] {
	const [line, gap] = [LINE * textScale, GAP * textScale];
	const beside = [0, -10, 10].flatMap((down) => [
		{ x: x + gap, y: y + down * textScale - line / 2 },
		{ x: x - gap - width, y: y + down * textScale - line / 2 },
	]);
	const over = [-gap - line, gap].map((down) => ({ x: x - width / 2, y: y + down }));
	return [...beside, ...over].map((corner) => ({ ...corner, width, height: line }));
}

/** The first candidate that has the place's own name at its middle and near both ends, with a little room round it. */
export function boxOfName(
	dot: ScreenDot,
	width: number,
	isNameAt: (id: string, point: [number, number]) => boolean,
	textScale = 1,
): ScreenBox | null {
	const box = candidateBoxes(dot.point, width, textScale).find(({ x, y, height }) =>
		[0.15, 0.5, 0.85].every((share) => isNameAt(dot.id, [x + width * share, y + height / 2])),
	);
	if (!box) return null;
	return { x: box.x - ROOM, y: box.y - ROOM, width: width + 2 * ROOM, height: box.height + 2 * ROOM };
}

/** The boxes of all names that the map shows now. Asked once the map is at rest: names move while it does. */
export function nameBoxes(
	map: Pick<MapLibreMap, 'queryRenderedFeatures'>,
	dots: readonly ScreenDot[],
	widthOf: (name: string) => number,
	textScale: number,
): ScreenBox[] {
	const isNameAt = (id: string, point: [number, number]) =>
		map
			.queryRenderedFeatures(point, { layers: [PLACES_NAMES] })
			.some(({ properties }) => properties['id'] === id);
	return dots.flatMap((dot) => boxOfName(dot, widthOf(dot.name), isNameAt, textScale) ?? []);
}
