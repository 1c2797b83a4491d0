/**
 * On which side of its place a name stands, so that no name covers another, a dot, or more of the links than it must.
 * Decided once for still pictures and, as its first choice, for the live map.
 */
import type { Size } from '$lib/geometry/fit-camera';
import type { LinkMark, PlaceMark, Position, Scene } from '$lib/scene/model';
import { PLACE_RADIUS } from '$lib/style/place-marks';
import { nameSizePixels } from '$lib/style/place-sizes';
import { END_SETBACK, linkEnd } from './link-end';
import { pictureFrame } from './picture-frame';
import { laidOut, type PictureLayout } from './picture-layout';
import { pointAlong, screenLine, type ScreenPoint } from './screen-line';
import { placeLabels } from './place-labels';
import { textWidth } from './text-width';

/** Where a name stands beside its place: CSS pixels from the middle of the dot to its baseline, and which end is there. */
export interface NameBeside {
	across: number;
	down: number;
	anchor: 'start' | 'middle' | 'end';
}

/** Pixels that names keep from the edge of the map: as on the live map, see `style/view-edge.ts`. */
const EDGE = 5;
/** Shares of the size of the type: a line's height, and its baseline from the top. */
const LINE_HEIGHT = 1.2;
const BASELINE = 0.9;
/** Every so many pixels along a link its line is kept free of names if that can be had. */
const LINE_STEP = 6;
/** How many points of a line the shape at its end counts for. */
const END_WEIGHT = 6;

/** The names that have room, by the id of their place. `onMap` gives CSS pixels; `room` is the map's size. */
export function placeNames(
	places: readonly PlaceMark[],
	links: readonly LinkMark[],
	{ onMap, room, fontSize }: { onMap: (position: Position) => ScreenPoint; room: Size; fontSize: number },
): Map<string, NameBeside> {
	// A shape covered by a name is lost; a line goes on at its other side.
	const ends = links.flatMap((link) => endPoints(link, onMap));
	const lines = [...linePoints(links, onMap, room), ...ends];
	const points = new Map(places.map(({ id, point }) => [id, onMap(point)] as const));
	const boxes = placeLabels(
		places.map(({ id, name, emphasis }) => ({
			id,
			point: points.get(id) ?? [0, 0],
			radius: PLACE_RADIUS,
			dispensable: emphasis === 'dimmed',
			width: textWidth(name, fontSize),
			height: fontSize * LINE_HEIGHT,
		})),
		room,
		lines,
		EDGE,
	);
	return new Map(
		[...boxes].map(([id, { left, top, width }]) => {
			const [x, y] = points.get(id) ?? [0, 0];
			// The reckoned width is an upper bound: the text sits at the side of its box that is turned to its point.
			const aside = left + width / 2 - x;
			const anchor = Math.abs(aside) < 1 ? 'middle' : aside < 0 ? 'end' : 'start';
			const share = { start: 0, middle: 0.5, end: 1 }[anchor];
			return [id, { across: left + share * width - x, down: top + BASELINE * fontSize - y, anchor }] as const;
		}),
	);
}

/** Where the shape of a link stands, as often as it counts. */
function endPoints(link: LinkMark, onMap: (position: Position) => ScreenPoint): ScreenPoint[] {
	if (link.emphasis === 'dimmed' || linkEnd(link)?.at !== 'to') return [];
	const line = screenLine(link, link.path.map(onMap));
	const point = pointAlong(line, line.length - END_SETBACK);
	return point ? Array.from({ length: END_WEIGHT }, () => point) : [];
}

/** Points along every link that is not dimmed, evenly, in pixels; those on the map. */
export function linePoints(
	links: readonly LinkMark[],
	onMap: (position: Position) => ScreenPoint,
	room: Size,
): ScreenPoint[] {
	return links
		.filter(({ emphasis }) => emphasis !== 'dimmed')
		.flatMap((link) => pointsEvenly(screenLine(link, link.path.map(onMap)), room));
}

function pointsEvenly(line: ReturnType<typeof screenLine>, { width, height }: Size): ScreenPoint[] {
	const steps = Math.min(2000, Math.floor(line.length / LINE_STEP));
	return Array.from({ length: steps }, (_, step) => pointAlong(line, step * LINE_STEP)).filter(
		(point): point is ScreenPoint =>
			point !== undefined && point[0] >= 0 && point[1] >= 0 && point[0] <= width && point[1] <= height,
	);
}

/** The places' names of a scene in a layout of the page. */
export function namesInLayout(
	scene: Scene,
	layout: Pick<PictureLayout, 'map' | 'margin'>,
): Map<string, NameBeside> {
	const frame = pictureFrame(scene.frame);
	const { onMap, zoom } = laidOut(frame, layout);
	return placeNames(scene.places, scene.links, {
		onMap: (position) => onMap(frame.project(position)),
		room: layout.map,
		fontSize: nameSizePixels(zoom),
	});
}

/** The part of the name that is nearest to its dot, as MapLibre's `text-anchor` names it. */
export function anchorOf({ anchor, across, down }: NameBeside): string {
	const upright = down < -PLACE_RADIUS / 2 ? 'bottom' : down > PLACE_RADIUS * 2 ? 'top' : '';
	if (anchor === 'middle') return upright === '' ? 'center' : upright;
	const sideways = anchor === 'start' ? 'left' : 'right';
	return upright === '' || Math.abs(across) < PLACE_RADIUS / 2 ? sideways : `${upright}-${sideways}`;
}
