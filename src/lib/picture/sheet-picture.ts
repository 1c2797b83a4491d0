/**
 * The map of a scene as one SVG of one size, for the eye alone: on paper, and small in a list of views. The same scene,
 * projection, patterns, shapes and order as the picture of a page (`picture-svg.ts`); what can be followed from it stands
 * beside it as text. Colours come from `src/map-picture.css`.
 */
import type { Size } from '$lib/geometry/fit-camera';
import type { Scene } from '$lib/scene/model';
import { element } from './markup';
import { inUnitsOf, mayShow, paneView, UNITS_PER_PIXEL, type PaneView } from './pane-frame';
import { pictureFrame } from './picture-frame';
import { pictureLand, type LandOfPicture } from './picture-land';
import { pictureEnds, pictureLinks } from './picture-links';
import { namesOf, pictureCountryNames, picturePlaces } from './picture-names';
import { smallLinks } from './small-links';

/** How large a picture is drawn, and how much of the map is told in it. */
export interface SheetSize extends Size {
	/**
	 * `full` has all that the page's own map has; `small` has thinner lines, the shapes at their ends, and the names of the
	 * places that are brought forward.
	 */
	detail: 'full' | 'small';
}

export interface SheetOptions {
	size: SheetSize;
	land: LandOfPicture;
	/** ISO 3166-1 alpha-2 codes of the countries that the dossier is about. */
	storyCountries: readonly string[];
	/** What ids within it begin with: a page has several of them. */
	ids: string;
}

/** How much wider than its frame a picture is, for names at the edges. */
const ROOM = { full: 1.16, small: 1.12 };
/** CSS pixels by which outlines of land and lines may stray. */
const LAND_TOLERANCE = { full: 0.75, small: 1.5 };
const LINE_TOLERANCE = 0.75;

/** What a picture of a scene shows: what its land is to be read for. */
export const sheetView = ({ frame }: Scene, size: SheetSize): PaneView =>
	paneView(frame, size, ROOM[size.detail]);

/** The elements of the picture, in CSS pixels from its upper left corner: to stand in an SVG alone or beside others. */
export function sheetPicture(scene: Scene, { size, land, storyCountries, ids }: SheetOptions): string {
	const { bounds, zoom } = sheetView(scene, size);
	const isSmall = size.detail === 'small';
	const frame = inUnitsOf(pictureFrame(bounds), size.width);
	const places = scene.places.filter(({ point }) => mayShow([frame.project(point)], frame));
	const links = scene.links.filter(({ path }) => mayShow(path.map(frame.project), frame));
	const shown: Scene = { ...scene, frame: bounds, places, links };
	const layout = { name: 'sheet', map: size, margin: { sideways: 0, upwards: 0 } } as const;
	const named = isSmall ? { ...shown, links: links.filter((link) => link.towards === null) } : shown;
	const names = namesOf(named, isSmall ? { ...land, labels: [] } : land, frame, [layout]);
	const marks = {
		storyCountries,
		highlights: new Map(scene.countries.map(({ country, emphasis }) => [country, emphasis] as const)),
		ids,
		tolerance: LAND_TOLERANCE[size.detail] * UNITS_PER_PIXEL,
	};
	const stretched =
		pictureLand(land, frame, marks) +
		(isSmall
			? smallLinks(links, frame, LINE_TOLERANCE * UNITS_PER_PIXEL)
			: pictureLinks(links, frame, zoom, null));
	const { width, height } = size;
	return element(
		'svg',
		{ class: 'sheet-pane', width, height },
		element('rect', { class: 'water', width, height }) +
			element(
				'svg',
				{
					width,
					height,
					viewBox: `0 0 ${String(Math.round(frame.width))} ${String(Math.round(frame.height))}`,
					preserveAspectRatio: 'none',
				},
				stretched,
			) +
			pictureCountryNames(names, frame) +
			pictureEnds(links, frame, zoom) +
			picturePlaces(places, names, frame, null),
	);
}

/** An SVG of so many CSS pixels, which may be drawn in any width. */
export const sheetSvg = ({ width, height }: Size, label: string, inside: string): string =>
	element(
		'svg',
		{
			class: 'sheet-map map-marks',
			viewBox: `0 0 ${String(width)} ${String(height)}`,
			role: 'img',
			'aria-label': label,
		},
		inside,
	);
