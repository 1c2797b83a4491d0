/**
 * Everything that the inset draws, from a scene and a width. Pure, so that the server draws the same.
 */
import type { Scene } from '$lib/scene/model';
import {
	pointAlong,
	screenLine,
	type ScreenLine,
	type ScreenPoint,
	type ScreenSize,
} from '$lib/picture/screen-line';
import { clipLine } from '$lib/picture/clip-line';
import { PLACE_RADIUS } from '$lib/style/place-marks';
import { insetLinks, type InsetLink } from './inset-links';
import { insetNames, type NamedPoint } from './inset-names';
import { insetProjection, type InsetProjection } from '$lib/picture/inset-projection';
import { insetTowards } from './inset-towards';

export interface InsetPicture {
	projection: InsetProjection;
	links: InsetLink[];
	places: NamedPoint[];
	/** Places outside the frame, where links leave for them. */
	towards: NamedPoint[];
}

/** Pixels. */
export const NAME_SIZE = 14;
export const TOWARDS_SIZE = 12;

/** How many points of a line the shape at its end counts for. */
const END_WEIGHT = 6;
/** Every so many pixels along a link its line is kept free of names if that can be had. */
const LINE_STEP = 5;

/** The picture at `width` pixels. `towardsText` words a pointer to a place outside. */
export function insetPicture(
	scene: Scene,
	width: number,
	towardsText: (name: string) => string,
): InsetPicture {
	const projection = insetProjection(width);
	const { size, project } = projection;
	const links = insetLinks(scene.links, projection);
	const ends = links.flatMap((link) => link.ends.map(({ point }) => point));
	const lines = links.flatMap(({ line }) => pointsOnPicture(line, size));
	// A shape covered by a name is lost; a line goes on at its other side.
	const avoid = [...lines, ...Array.from({ length: END_WEIGHT }, () => ends).flat()];
	const inside = scene.places
		.map((place) => ({
			place,
			text: place.name,
			point: project(place.point),
			radius: PLACE_RADIUS,
			fontSize: NAME_SIZE,
		}))
		.filter(({ point: [x, y] }) => x >= 0 && y >= 0 && x <= size.width && y <= size.height);
	const outside = insetTowards(scene.places, links, size).map(({ place, point }) => ({
		place,
		text: towardsText(place.name),
		point,
		radius: 0,
		fontSize: TOWARDS_SIZE,
	}));
	const named = insetNames([...inside, ...outside], size, avoid);
	return { projection, links, places: named.slice(0, inside.length), towards: named.slice(inside.length) };
}

/** Points of a line within the picture, evenly spaced. */
function pointsOnPicture(line: ScreenLine, size: ScreenSize): ScreenPoint[] {
	return clipLine(line.points, size).flatMap(({ points }) => {
		const piece = screenLine(line.link, points);
		return Array.from(
			{ length: Math.floor(piece.length / LINE_STEP) },
			(_, step) => pointAlong(piece, step * LINE_STEP) ?? [0, 0],
		);
	});
}
