/**
 * The scene as the GeoJSON that the layers of `style/links.ts` and `style/places.ts` draw; the lines themselves are not MapLibre's
 * (`links/`). Pure; holds what does not change
 * when something is selected or pointed at, which is feature-state (`feature-states.ts`).
 */
import type { FeatureCollection, LineString, Point } from 'geojson';
import type { LinkCourse, LinkMark, PlaceMark, Scene } from '$lib/scene/model';
import type { PictureLayout } from '$lib/picture/picture-layout';
import { anchorOf, namesInLayout, type NameBeside } from '$lib/picture/place-names';
import { stubsOf, type Stub } from '$lib/picture/stub-names';
import type { ManyLinks } from './many/many-links';

/** One collection for each of the scene's sources. */
export interface SceneData {
	links: FeatureCollection<LineString>;
	stubs: FeatureCollection<Point>;
	places: FeatureCollection<Point>;
}

/** Their names. */
export const SCENE_SOURCES = ['links', 'stubs', 'places'] as const;

/** Names give way to the lines of so many links; among more of them no name would find room. */
const MOST_KEPT_CLEAR = 300;

/** The data of a scene, with names placed for a layout of the page. */
export function sceneData({ scene, layout, many }: Shown): SceneData {
	const { links, places } = scene;
	// Among very many, names stand where the map finds room for them.
	const names = links.length <= MOST_KEPT_CLEAR ? namesInLayout(scene, layout) : null;
	return {
		links: {
			type: 'FeatureCollection',
			features: links.length <= MOST_KEPT_CLEAR ? links.map(linkFeature) : [],
		},
		stubs: {
			type: 'FeatureCollection',
			features: [...stubsOf(links).map(stubFeature), ...(many?.countFeatures(links) ?? [])],
		},
		places: {
			type: 'FeatureCollection',
			features: places.map((place) => placeFeature(place, names?.get(place.id))),
		},
	};
}

/** What the map shows: a scene, with its names placed for one of the page's layouts. */
export interface Shown {
	scene: Scene;
	layout: PictureLayout;
	/** What very many links need, once it is there. */
	many?: ManyLinks | null;
}

/** Whether two scenes give the same data. What is dimmed and what is framed counts, since names make room for the rest. */
export function drawsTheSame(a: Scene, b: Scene): boolean {
	return (
		a.places.length === b.places.length &&
		sameLinks(a.links, b.links) &&
		a.places.every((place, index) => samePlace(place, b.places[index])) &&
		sameNumbers(a.frame, b.frame) &&
		a.links.every(
			({ emphasis }, index) => (emphasis === 'dimmed') === (b.links[index]?.emphasis === 'dimmed'),
		)
	);
}

const linkFeature = ({ id, path }: LinkMark): SceneData['links']['features'][number] => ({
	type: 'Feature',
	properties: { id },
	geometry: { type: 'LineString', coordinates: path },
});

/** The name of a far country with an arrow towards it, so that it is not taken for the name of what lies there. */
const stubFeature = ({ link, text, point }: Stub): SceneData['stubs']['features'][number] => ({
	type: 'Feature',
	properties: { id: link.id, name: text },
	geometry: { type: 'Point', coordinates: point },
});

/** The side on which the picture in the page writes the name, so that the map writes it there if it can. */
function placeFeature({ id, name, precision, point }: PlaceMark, beside: NameBeside | undefined) {
	return {
		type: 'Feature' as const,
		properties: { id, name, precision, anchor: beside ? anchorOf(beside) : 'left' },
		geometry: { type: 'Point' as const, coordinates: point },
	};
}

/** Whether two scenes' links are drawn alike, but for what is brought forward or dimmed. */
export const sameLinks = (a: readonly LinkMark[], b: readonly LinkMark[]): boolean =>
	a.length === b.length && a.every((link, index) => sameLink(link, b[index]));

function sameLink(a: LinkMark, b: LinkMark | undefined): boolean {
	return (
		b !== undefined &&
		a.id === b.id &&
		a.kind === b.kind &&
		a.bundle?.legs === b.bundle?.legs &&
		a.standing === b.standing &&
		a.directed === b.directed &&
		a.fades === b.fades &&
		a.towards === b.towards &&
		a.seats.from === b.seats.from &&
		a.seats.to === b.seats.to &&
		// Not by the path: of thousands of links few have one yet.
		sameNumbers(numbersOf(a.course), numbersOf(b.course))
	);
}

const numbersOf = ({ from, to, lane, lanes, part }: LinkCourse) => [...from, ...to, lane, lanes, ...part];

const sameNumbers = (a: readonly number[], b: readonly number[]): boolean =>
	a.every((value, index) => value === b[index]);

function samePlace(a: PlaceMark, b: PlaceMark | undefined): boolean {
	return (
		b !== undefined &&
		a.id === b.id &&
		a.name === b.name &&
		a.precision === b.precision &&
		sameNumbers(a.point, b.point)
	);
}
