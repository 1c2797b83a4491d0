/**
 * The scene as the GeoJSON that the layers of `style/links.ts` and `style/places.ts` draw. Pure; holds what does not change
 * when something is selected or pointed at, which is feature-state (`feature-states.ts`).
 */
import type { FeatureCollection, LineString, Point } from 'geojson';
import { arrowAt } from '$lib/geometry/arrow-at';
import { slicePath } from '$lib/geometry/slice-path';
import type { LinkMark, PlaceMark, Position, Scene } from '$lib/scene/model';
import { fadeSteps } from '$lib/picture/fade-steps';
import { linkEnd } from '$lib/picture/link-end';

/** One collection for each of the scene's sources. */
export interface SceneData {
	links: FeatureCollection<LineString>;
	arrows: FeatureCollection<Point>;
	stubs: FeatureCollection<Point>;
	places: FeatureCollection<Point>;
}

/** Their names. */
export const SCENE_SOURCES = ['links', 'arrows', 'stubs', 'places'] as const;

/** Where on its path the direction of a shape is taken: the last stretch, so that a fan's curve is followed. */
const LAST_STRETCH = 0.985;

/** The scene's data. */
export function sceneData({ links, places }: Scene): SceneData {
	return {
		links: { type: 'FeatureCollection', features: links.flatMap(linkFeatures) },
		arrows: { type: 'FeatureCollection', features: links.flatMap(endFeatures) },
		stubs: { type: 'FeatureCollection', features: links.flatMap(stubFeatures) },
		places: { type: 'FeatureCollection', features: places.map((place) => placeFeature(place, links)) },
	};
}

/** Whether two scenes give the same data, however differently they emphasise it. */
export function drawsTheSame(a: Scene, b: Scene): boolean {
	return (
		a.links.length === b.links.length &&
		a.places.length === b.places.length &&
		a.links.every((link, index) => sameLink(link, b.links[index])) &&
		a.places.every((place, index) => samePlace(place, b.places[index]))
	);
}

/** Several features share the id of a link that fades, so that they answer to one feature-state. */
function linkFeatures(link: LinkMark): SceneData['links']['features'] {
	const { id, contact, kind, standing, path } = link;
	return fadeSteps(link).map(({ from, to, opacity }) => ({
		type: 'Feature',
		properties: { id, contact, kind, standing, opacity },
		geometry: {
			type: 'LineString',
			coordinates: from === 0 && to === 1 ? path : slicePath(path, from, to),
		},
	}));
}

function endFeatures(link: LinkMark): SceneData['arrows']['features'] {
	const end = linkEnd(link);
	if (!end) return [];
	const { id, kind, standing, path } = link;
	const { point, bearingDegrees } = arrowAt(path, end.at === 'to' ? LAST_STRETCH : 0.5);
	return [
		{
			type: 'Feature',
			properties: { id, kind, standing, bearing: bearingDegrees, opacity: 1, at: end.at },
			geometry: { type: 'Point', coordinates: end.at === 'to' ? (path.at(-1) ?? point) : point },
		},
	];
}

/** The name of a far country with an arrow towards it, so that it is not taken for the name of what lies there. */
function stubFeatures({ id, path, fades, towards }: LinkMark): SceneData['stubs']['features'] {
	const outward = fades === 'from' ? [...path].reverse() : path;
	const end = outward.at(-1);
	if (towards === null || !end) return [];
	return [
		{
			type: 'Feature',
			properties: { id, name: `${arrowTowards(arrowAt(outward, 1).bearingDegrees)} ${towards}` },
			geometry: { type: 'Point', coordinates: end },
		},
	];
}

const ARROWS = ['↑', '↗', '→', '↘', '↓', '↙', '←', '↖'] as const;

function arrowTowards(bearingDegrees: number): string {
	return ARROWS[Math.round(bearingDegrees / 45) % ARROWS.length] ?? '';
}

function placeFeature({ id, name, precision, point }: PlaceMark, links: readonly LinkMark[]) {
	return {
		type: 'Feature' as const,
		properties: { id, name, precision, side: quieterSide(point, links) },
		geometry: { type: 'Point' as const, coordinates: point },
	};
}

/** The side of a place on which fewer links leave it: its name is better there. East where it makes no difference. */
function quieterSide([longitude, latitude]: PlaceMark['point'], links: readonly LinkMark[]): 'west' | 'east' {
	let eastward = 0;
	for (const { path } of links) {
		for (const [end, inner] of [
			[path[0], path[3]],
			[path.at(-1), path.at(-4)],
		] as const) {
			const here = end && Math.abs(((end[0] - longitude + 540) % 360) - 180) < 1e-6 && end[1] === latitude;
			if (here && inner) eastward += Math.sign(inner[0] - end[0]);
		}
	}
	return eastward > 0 ? 'west' : 'east';
}

function sameLink(a: LinkMark, b: LinkMark | undefined): boolean {
	return (
		b !== undefined &&
		a.id === b.id &&
		a.kind === b.kind &&
		a.standing === b.standing &&
		a.directed === b.directed &&
		a.fades === b.fades &&
		a.towards === b.towards &&
		a.seats.from === b.seats.from &&
		a.seats.to === b.seats.to &&
		a.path.length === b.path.length &&
		a.path.every((position, index) => samePosition(position, b.path[index]))
	);
}

const samePosition = (a: Position, b: Position | undefined): boolean => a[0] === b?.[0] && a[1] === b[1];

function samePlace(a: PlaceMark, b: PlaceMark | undefined): boolean {
	return (
		b !== undefined &&
		a.id === b.id &&
		a.name === b.name &&
		a.precision === b.precision &&
		a.point[0] === b.point[0] &&
		a.point[1] === b.point[1]
	);
}
