/**
 * Decides what is drawn for a view: which marks, in which order, how strongly, and what the camera must hold.
 * Pure: the live map, the inset and every still picture are drawn from its answer.
 */
import { legsOf, type Leg } from '$lib/dossier/legs';
import { localized } from '$lib/dossier/localized';
import { contactById, placeById } from '$lib/dossier/lookup';
import type { Contact, Dossier, Place } from '$lib/dossier/model';
import { contactsByDate } from '$lib/dossier/relations';
import { standingOf } from '$lib/dossier/standing';
import { atLeast, boundsOf, padBounds } from '$lib/geometry/bounds';
import type { View } from '$lib/view/view';
import { focusOf, type Focus } from './focus';
import { lanesOf, linkPath } from './link-path';
import type { Bounds, CountryMark, Emphasis, LinkMark, PlaceMark, Position, Scene } from './model';

/** Share of the frame's size, and degrees, left free round it. */
const FRAME_SHARE = 0.06;
const FRAME_LEAST_DEGREES = 0.35;
/** Degrees in each direction that are shown at least: a single place with what lies round it. */
const FRAME_LEAST_SIZE = 1.6;

/** What is shown of a dossier that has no place at all: the inhabited world. */
const WORLD: Bounds = [-170, -56, 170, 74];

/** The scene of a view. Throws where the view's page is about something that the dossier does not have. */
export function composeScene(dossier: Dossier, view: View, language: string): Scene {
	const focus = onMap(focusOf(dossier, view.page));
	const touched = focus && new Set(focus.contacts.flatMap((contact) => [...placesOf(contact)]));
	const legs = contactsByDate(dossier).flatMap(legsOf);
	const lanes = lanesOf(legs);

	const links = legs.map((leg): LinkMark => {
		const contact = contactById(dossier, leg.contact);
		const { course, path, fades, farCountry } = linkPath(
			dossier,
			leg,
			lanes.get(leg.id) ?? { lane: 0, lanes: 1 },
		);
		return {
			id: leg.id,
			contact: leg.contact,
			kind: leg.kind,
			standing: standingOf(dossier, contact),
			directed: leg.directed,
			course,
			path,
			fades,
			seats: { from: leg.from.basis === 'seat', to: leg.to.basis === 'seat' },
			towards: farCountry && localized(farCountry.names, language),
			ends: {
				from: localized(placeById(dossier, leg.from.place).names, language),
				to: localized(placeById(dossier, leg.to.place).names, language),
			},
			label: labelOf(contact, language),
			emphasis: emphasisOf(focus, leg),
		};
	});
	const placed = ({ id }: Place): Emphasis =>
		!focus ? 'normal' : isSelected(focus, 'place', id) ? 'selected' : touched?.has(id) ? 'related' : 'dimmed';

	return {
		places: dossier.places.flatMap((place) => placeMark(place, placed(place), language)),
		countries: dossier.places.flatMap((place) => countryMark(place, placed(place), language)),
		links,
		frame: frameOf(dossier, links, touched),
	};
}

/** A focus none of whose contacts has a place brings nothing forward, so nothing is dimmed for it. */
function onMap(focus: Focus | null): Focus | null {
	const empty =
		focus?.selected?.kind !== 'place' && !focus?.contacts.some((contact) => placesOf(contact).size > 0);
	return empty ? null : focus;
}

/** The places that a contact's marks stand at. */
function placesOf(contact: Contact): Set<string> {
	const ends = legsOf(contact).flatMap(({ from, to }) => [from.place, to.place]);
	return new Set(contact.venue ? [contact.venue.place, ...ends] : ends);
}

function isSelected({ selected }: Focus, kind: 'place' | 'contact', id: string): boolean {
	return selected?.kind === kind && selected.id === id;
}

function emphasisOf(focus: Focus | null, leg: Leg): Emphasis {
	if (!focus) return 'normal';
	if (isSelected(focus, 'contact', leg.contact)) return 'selected';
	return focus.contacts.some(({ id }) => id === leg.contact) ? 'related' : 'dimmed';
}

function labelOf({ title, happened }: Contact, language: string): string {
	return [localized(title, language), ...(happened ? [localized(happened.label, language)] : [])].join(' · ');
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
function frameOf(dossier: Dossier, links: LinkMark[], touched: Set<string> | null): Bounds {
	const framed = touched
		? links.filter(({ emphasis }) => emphasis !== 'dimmed')
		: links.filter(({ fades }) => fades === null);
	const points: Position[] = framed.flatMap(({ path }) => path);
	const places = touched ? [...touched].map((id) => placeById(dossier, id)) : dossier.places;
	points.push(...places.filter(({ precision }) => precision !== 'country').map(({ point }) => point));
	return points.length === 0
		? WORLD
		: atLeast(padBounds(boundsOf(points), FRAME_SHARE, FRAME_LEAST_DEGREES), FRAME_LEAST_SIZE);
}
