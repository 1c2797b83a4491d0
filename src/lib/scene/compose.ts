/**
 * Decides what is drawn for a view: which marks, in which order, how strongly, and what the camera must hold.
 * Pure: the live map, the inset and every still picture are drawn from its answer.
 */
import { placesOf } from '$lib/dossier/legs';
import { localized } from '$lib/dossier/localized';
import { placeById } from '$lib/dossier/lookup';
import type { Dossier, Place } from '$lib/dossier/model';
import { atLeast, boundsOf, padBounds } from '$lib/geometry/bounds';
import type { View } from '$lib/view/view';
import { focusOf, isSelected, type Focus } from './focus';
import { BUNDLE_FROM } from './large';
import type { Bounds, CountryMark, Emphasis, LinkMark, PlaceMark, Position, Scene } from './model';
import { sceneLinks } from './scene-links';

/** Share of the frame's size, and degrees, left free round it. */
const FRAME_SHARE = 0.06;
const FRAME_LEAST_DEGREES = 0.35;
/** Degrees in each direction that are shown at least: a single place with what lies round it. */
const FRAME_LEAST_SIZE = 1.6;

/**
 * The page of a country shows the country, too, where that makes the frame no more than so many times as long: across an ocean its
 * contacts would be a dot, and the line that leads towards it says where it is.
 */
const COUNTRY_REACH = 2.5;

/** What is shown of a dossier that has no place at all: the inhabited world. */
const WORLD: Bounds = [-170, -56, 170, 74];

/**
 * The scene of a view, with a link for each leg; of a large dossier `compose-large.ts` makes it. Throws where the view's page is
 * about something that the dossier does not have.
 */
export function composeScene(dossier: Dossier, view: View, language: string): Scene {
	const focus = focusOnMap(dossier, view);
	return sceneOf(dossier, focus, sceneLinks(dossier, focus, language), language);
}

/** Links, and with them the places and countries of the dossier and what the camera must hold. */
export function sceneOf(dossier: Dossier, focus: Focus | null, links: LinkMark[], language: string): Scene {
	const touched = focus && new Set(focus.contacts.flatMap((contact) => [...placesOf(contact)]));
	const placed = ({ id }: Place): Emphasis =>
		!focus ? 'normal' : isSelected(focus, 'place', id) ? 'selected' : touched?.has(id) ? 'related' : 'dimmed';

	return {
		places: dossier.places.flatMap((place) => placeMark(place, placed(place), language)),
		countries: dossier.places.flatMap((place) => countryMark(place, placed(place), language)),
		links,
		frame: frameOf(dossier, links, touched, countryOf(dossier, focus)),
	};
}

/** The point of the country that a page is about. */
function countryOf(dossier: Dossier, focus: Focus | null): Position | null {
	if (focus?.selected?.kind !== 'place') return null;
	const { precision, point } = placeById(dossier, focus.selected.id);
	return precision === 'country' ? point : null;
}

/** What a view is about. A focus none of whose contacts has a place brings nothing forward, so nothing is dimmed for it. */
export function focusOnMap(dossier: Dossier, view: View): Focus | null {
	const focus = focusOf(dossier, view);
	const empty =
		focus?.selected?.kind !== 'place' && !focus?.contacts.some((contact) => placesOf(contact).size > 0);
	return empty ? null : focus;
}

function placeMark(
	{ id, names, point, precision }: Place,
	emphasis: Emphasis,
	language: string,
): PlaceMark[] {
	if (precision === 'country') return [];
	return [{ id, name: localized(names, language), point, precision, emphasis }];
}

function countryMark(
	{ id, names, point, precision, country }: Place,
	emphasis: Emphasis,
	language: string,
): CountryMark[] {
	if (precision !== 'country') return [];
	return [{ id, country, name: localized(names, language), point, emphasis }];
}

/** What the focus touches, with the whole course of its links; else every place and the links between them. */
function frameOf(
	dossier: Dossier,
	links: LinkMark[],
	touched: Set<string> | null,
	country: Position | null,
): Bounds {
	const framed = touched
		? links.filter(({ emphasis }) => emphasis !== 'dimmed')
		: links.filter(({ fades }) => fades === null);
	// The bows of very many links hardly reach beyond the places at the ends of others.
	const points: Position[] =
		framed.length < BUNDLE_FROM
			? framed.flatMap(({ path }) => path)
			: framed.flatMap(({ course }) => [course.from, course.to]);
	const places = touched ? [...touched].map((id) => placeById(dossier, id)) : dossier.places;
	const dots = places.filter(({ precision }) => precision !== 'country').map(({ point }) => point);
	const held = [...points, ...dots];
	if (held.length === 0) return WORLD;
	const round = (positions: readonly Position[]) =>
		atLeast(padBounds(boundsOf(positions), FRAME_SHARE, FRAME_LEAST_DEGREES), FRAME_LEAST_SIZE);
	const frame = round(held);
	if (!country) return frame;
	const withCountry = round([...held, country]);
	return extent(withCountry) <= COUNTRY_REACH * extent(frame) ? withCountry : frame;
}

/** The longer side, in degrees. */
const extent = ([west, south, east, north]: Bounds): number => Math.max(east - west, north - south);
