/**
 * The small map of an itinerary: the places of its stops with their numbers, and the legs of its contacts. Where several places
 * lie close together it has a second pane for them. For those who see; its rows say all of it.
 */
import { boundsOf, isWithin, padBounds } from '$lib/geometry/bounds';
import type { Bounds, Scene } from '$lib/scene/model';
import { LEVANT } from '../inset-projection';
import { element } from '../markup';
import { inUnitsOf, paneView, UNITS_PER_PIXEL } from '../pane-frame';
import { pictureFrame } from '../picture-frame';
import { pictureLand, type LandOfPicture } from '../picture-land';
import { smallLinks } from '../small-links';
import { insetBox, namesOn, type OnPane } from './itinerary-names';
import { ITINERARY_WIDTH, MAP_HEIGHT, type Stop } from './stop';

/** A part of the world and where it is drawn; CSS pixels. */
export interface Pane {
	bounds: Bounds;
	left: number;
	width: number;
	/** MapLibre's zoom. */
	zoom: number;
	/** What the second one shows, of the first; null where there is none. */
	inset: Bounds | null;
	/** What ids within it begin with. */
	ids: string;
}

const CLOSER_WIDTH = 152;
/** CSS pixels by which a leg and the outline of land may stray. */
const TOLERANCE = 1;
const LAND_TOLERANCE = 2;

/** One pane, or two where several stops lie in the Levant and the whole reaches beyond it. */
export function itineraryPanes(stops: readonly Stop[], frame: Bounds): Pane[] {
	const points = new Map(stops.flatMap(({ place }) => (place ? [[place.id, place.point] as const] : [])));
	const near = [...points.values()].filter((point) => isWithin(LEVANT, point));
	const [west, , east] = frame;
	const closer = near.length > 1 && east - west > 3 * (LEVANT[2] - LEVANT[0]);
	const whole = closer ? ITINERARY_WIDTH - CLOSER_WIDTH - 8 : ITINERARY_WIDTH;
	const second = closer
		? paneOf(padBounds(boundsOf(near), 0.35, 0.3), { left: whole + 8, width: CLOSER_WIDTH })
		: null;
	const first = paneOf(frame, { left: 0, width: whole, room: 1.22 });
	return [
		{ ...first, inset: second?.bounds ?? null, ids: 'itinerary' },
		...(second ? [{ ...second, inset: null, ids: 'itinerary-closer' }] : []),
	];
}

/** A pane at its place; `room` as `paneView` has it. */
const paneOf = (
	bounds: Bounds,
	{ left, width, room = 1 }: { left: number; width: number; room?: number },
): Pick<Pane, 'bounds' | 'left' | 'width' | 'zoom'> => ({
	...paneView(bounds, { width, height: MAP_HEIGHT }, room),
	left,
	width,
});

export interface PaneOptions {
	land: LandOfPicture;
	storyCountries: readonly string[];
}

/** A pane as SVG elements. Ids within it are its own. */
export function itineraryPane(
	pane: Pane,
	stops: readonly Stop[],
	{ links }: Scene,
	{ land, storyCountries }: PaneOptions,
): string {
	const { bounds, left, width, ids, inset } = pane;
	const frame = inUnitsOf(pictureFrame(bounds), width);
	const scale = 1 / UNITS_PER_PIXEL;
	const tolerance = TOLERANCE / scale;
	const onPane: OnPane = (position) => {
		const [x, y] = frame.project(position);
		return [x * scale, y * scale];
	};
	const marks = {
		storyCountries,
		highlights: new Map(),
		ids,
		tolerance: LAND_TOLERANCE / scale,
	};
	const lines = smallLinks(
		links.filter(({ emphasis }) => emphasis !== 'dimmed'),
		frame,
		tolerance,
	);
	const inside = element(
		'svg',
		{
			width,
			height: MAP_HEIGHT,
			viewBox: `0 0 ${String(Math.round(frame.width))} ${String(Math.round(frame.height))}`,
			preserveAspectRatio: 'none',
		},
		element('rect', { class: 'sea', width: '100%', height: '100%' }) +
			pictureLand(land, frame, marks) +
			lines,
	);
	const box = element('rect', { class: 'pane', width, height: MAP_HEIGHT });
	return element(
		'svg',
		{ x: left, width, height: MAP_HEIGHT, class: 'itinerary-pane' },
		inside + (inset ? insetBox(inset, onPane) : '') + namesOn(pane, stops, onPane) + box,
	);
}
