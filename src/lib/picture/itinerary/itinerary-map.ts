/**
 * The small map of an itinerary: the places of its stops with their numbers, and the legs of its contacts. Where several places
 * lie close together it has a second pane for them. For those who see; its rows say all of it.
 */
import { boundsOf, isWithin, padBounds } from '$lib/geometry/bounds';
import { WORLD_PIXELS } from '$lib/geometry/fit-camera';
import { mercator, unmercator } from '$lib/geometry/mercator';
import { simplifyLine } from '$lib/geometry/simplify-line';
import { slicePath } from '$lib/geometry/slice-path';
import type { Bounds, LinkMark, Scene } from '$lib/scene/model';
import { dashArray, LINE_PATTERN } from '$lib/style/line-pattern';
import { LEVANT } from '../inset-projection';
import { linkTone } from '../link-tone';
import { element } from '../markup';
import { pictureFrame, type PictureFrame, type PicturePoint } from '../picture-frame';
import { inDrawingOrder } from '../picture-links';
import { pathData } from '../path-data';
import { fadeSteps } from '../fade-steps';
import { pictureLand, type LandOfPicture } from '../picture-land';
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
/** CSS pixels by which a leg and the outline of land may stray, and share of a line's width on the map. */
const TOLERANCE = 1;
const LAND_TOLERANCE = 2;
/** Whole numbers of units are exact enough, and short. */
const UNITS_PER_PIXEL = 2;
const THINNER = 0.75;
/** Strengths of a line that fades, from nothing to all of it. */
const STRENGTHS = 2;

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

/**
 * The bounds widened to the shape of the pane.
 * @param room How much wider than the bounds, for names at its edges.
 */
function paneOf(
	[west, south, east, north]: Bounds,
	{ left, width, room = 1 }: { left: number; width: number; room?: number },
): Pick<Pane, 'bounds' | 'left' | 'width' | 'zoom'> {
	const [x0, y0] = mercator([west, north]);
	const [x1, y1] = mercator([east, south]);
	const ratio = width / MAP_HEIGHT;
	const across = Math.max(x1 - x0, (y1 - y0) * ratio) * room;
	const [middleX, middleY] = [(x0 + x1) / 2, (y0 + y1) / 2];
	const high = across / ratio;
	const [paneWest, paneNorth] = unmercator([middleX - across / 2, Math.max(0, middleY - high / 2)]);
	const [paneEast, paneSouth] = unmercator([middleX + across / 2, Math.min(1, middleY + high / 2)]);
	const zoom = Math.log2(width / across / WORLD_PIXELS);
	return { bounds: [paneWest, paneSouth, paneEast, paneNorth], left, width, zoom };
}

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
	const lines = inDrawingOrder(links.filter(({ emphasis }) => emphasis !== 'dimmed')).map(
		(link: LinkMark) => {
			const pattern = LINE_PATTERN[link.standing];
			const own = pattern.width * THINNER;
			const attributes = {
				class: `link ${linkTone(link)}`,
				'stroke-width': own,
				'stroke-dasharray': dashArray(pattern, own),
				'stroke-linecap': pattern.cap,
			};
			return element('g', attributes, legLine(link, frame, tolerance));
		},
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
			lines.join(''),
	);
	const box = element('rect', { class: 'pane', width, height: MAP_HEIGHT });
	return element(
		'svg',
		{ x: left, width, height: MAP_HEIGHT, class: 'itinerary-pane' },
		inside + (inset ? insetBox(inset, onPane) : '') + namesOn(pane, stops, onPane) + box,
	);
}

/** A frame in units of its own pane, so that its numbers have no more digits than can be seen. */
function inUnitsOf(frame: PictureFrame, width: number): PictureFrame {
	const scale = (width * UNITS_PER_PIXEL) / frame.width;
	return {
		width: frame.width * scale,
		height: frame.height * scale,
		worldUnits: frame.worldUnits * scale,
		project(position) {
			const [x, y] = frame.project(position);
			return [x * scale, y * scale];
		},
	};
}

/** A leg as one line, which fades where the text does not give its end, in as few steps as a small picture needs. */
function legLine(link: LinkMark, frame: PictureFrame, tolerance: number): string {
	const steps: { from: number; to: number; strength: number }[] = [];
	for (const { from, to, opacity } of fadeSteps(link)) {
		const strength = Math.round(opacity * STRENGTHS) / STRENGTHS;
		const last = steps.at(-1);
		if (last?.strength === strength) last.to = to;
		else steps.push({ from, to, strength });
	}
	return steps
		.filter(({ strength }) => strength > 0)
		.map(({ from, to, strength }) => {
			const points = slicePath(link.path, from, to).map(frame.project);
			if (!mayShow(points, frame)) return '';
			return element('path', {
				d: pathData(simplifyLine(points, tolerance), false),
				opacity: strength === 1 ? null : strength,
			});
		})
		.join('');
}

/** Whether any of a line may lie within the frame: its own box touches it. */
function mayShow(points: readonly PicturePoint[], { width, height }: PictureFrame): boolean {
	const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
	return (
		Math.min(...xs) <= width && Math.max(...xs) >= 0 && Math.min(...ys) <= height && Math.max(...ys) >= 0
	);
}
