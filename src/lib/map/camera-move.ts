/**
 * Decides whether the camera moves, where to, and how. Pure: the map carries it out. The reader's own movement is never
 * fought: the camera moves only when what is shown changes, or the room for it.
 */
import type { Camera } from '$lib/dossier/model';
import { fitCamera, WORLD_PIXELS, type Padding, type Size } from '$lib/geometry/fit-camera';
import { mercator } from '$lib/geometry/mercator';
import type { Bounds } from '$lib/geometry/position';

/** What the camera depends on. */
export interface Framing {
	frame: Bounds;
	/** Names what is selected; two different things can have the same frame. */
	subject: string;
	/** The camera of a copied link, or null. */
	exact: Camera | null;
	size: Size;
	/** CSS pixels covered by panels. */
	padding: Padding;
}

/** Degrees; zoom in MapLibre's convention. */
export interface MapCamera {
	longitude: number;
	latitude: number;
	zoom: number;
	bearing: number;
	pitch: number;
}

export interface CameraMove {
	to: MapCamera;
	how: 'ease' | 'jump';
}

/**
 * Left free round the frame beside the panels, in CSS pixels, so that names at its edge show; less where there is little
 * room: a sixth of the map's width, a tenth of its height. On a narrow map buttons stand in two rows and the sources take two
 * lines, so that there is more above and below, up to a fifth of the height. The picture in the page leaves the same
 * (`src/map-picture.css`).
 */
const MARGIN = { sideways: 72, upwards: { most: 40, share: 1 / 10 }, narrow: { most: 64, share: 1 / 5 } };
/** CSS pixels: below, MapLibre sets its sources small. */
const NARROW_MAP = 640;
/** Further than this many screens, or levels of zoom, easing would be a blur. */
const NEAR_SCREENS = 2.5;
const NEAR_LEVELS = 4;

/** The camera for a framing: the exact one where there is one, else the frame in the free part of the map. */
export function cameraFor({ frame, exact, size, padding }: Framing): MapCamera {
	if (exact) return { ...exact, bearing: exact.bearing ?? 0, pitch: exact.pitch ?? 0 };
	const sideways = Math.min(MARGIN.sideways, size.width / 6);
	const { most, share } = size.width < NARROW_MAP ? MARGIN.narrow : MARGIN.upwards;
	const upwards = Math.min(most, size.height * share);
	const room = {
		top: padding.top + upwards,
		right: padding.right + sideways,
		bottom: padding.bottom + upwards,
		left: padding.left + sideways,
	};
	return { ...fitCamera(frame, size, room), bearing: 0, pitch: 0 };
}

/**
 * The move from one framing to the next, or null where the camera stays. What is shown or an exact camera that came,
 * changed or went always moves it; a change of room alone only while the reader has not moved the map since.
 */
export function cameraMove(
	previous: Framing | null,
	next: Framing,
	now: { readerMoved: boolean; moving: boolean; at: MapCamera },
): CameraMove | null {
	if (!previous) return { to: cameraFor(next), how: 'jump' };
	const subjectChanged =
		previous.subject !== next.subject ||
		!sameNumbers(previous.frame, next.frame) ||
		!sameCamera(previous.exact, next.exact);
	const resized = !sameNumbers(sides(previous.size), sides(next.size));
	const roomChanged = resized || !sameNumbers(edges(previous.padding), edges(next.padding));
	if (!subjectChanged && (!roomChanged || now.readerMoved)) return null;
	const to = cameraFor(next);
	const easy = now.moving && (subjectChanged || !resized) && isNear(now.at, to, next.size);
	return { to, how: easy ? 'ease' : 'jump' };
}

/** Whether a sheet lies over the map's lower part: the narrow layout of the page. */
export const isNarrow = ({ padding }: Framing): boolean => padding.bottom > 0;

/** Whether panels leave nothing of the map to be seen. */
export const isCovered = ({ size, padding: { top, right, bottom, left } }: Framing): boolean =>
	size.width - left - right <= 0 || size.height - top - bottom <= 0;

function isNear(from: MapCamera, to: MapCamera, { width, height }: Size): boolean {
	const [fromX, fromY] = mercator([from.longitude, from.latitude]);
	const [toX, toY] = mercator([to.longitude, to.latitude]);
	const pixels = Math.hypot(toX - fromX, toY - fromY) * WORLD_PIXELS * 2 ** Math.min(from.zoom, to.zoom);
	return pixels <= NEAR_SCREENS * Math.hypot(width, height) && Math.abs(to.zoom - from.zoom) <= NEAR_LEVELS;
}

const sides = ({ width, height }: Size): number[] => [width, height];
const edges = ({ top, right, bottom, left }: Padding): number[] => [top, right, bottom, left];
const sameNumbers = (a: readonly number[], b: readonly number[]): boolean =>
	a.length === b.length && a.every((value, index) => value === b[index]);

function sameCamera(a: Camera | null, b: Camera | null): boolean {
	if (a === null || b === null) return a === b;
	return (
		a.zoom === b.zoom &&
		a.latitude === b.latitude &&
		a.longitude === b.longitude &&
		(a.bearing ?? 0) === (b.bearing ?? 0) &&
		(a.pitch ?? 0) === (b.pitch ?? 0)
	);
}
