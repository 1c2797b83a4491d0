/**
 * The scene's places and links that lie near a point of the map, however many there are. What it looks through is made at
 * the first question, at once for a small scene, else in slices between which the page can do other things; until all is
 * taken in, it finds what has been. Knows a map's projection and nothing else of it.
 */
import type { LinkMark, PlaceMark, Scene } from '$lib/scene/model';
import type { ScreenLine, ScreenPoint } from '$lib/picture/screen-line';
import type { ScreenDot } from './candidates';
import { curveIndex, type CurveIndex } from './curve-index';
import { PLACE_RADIUS } from '$lib/style/place-marks';
import { dotAt } from './dot-at';
import { nearPoint, type Eye } from './near-point';

/** A part of a link on screen, as much of it as lies near. */
export type LinkNear = Pick<ScreenLine, 'link' | 'points'>;

export interface MarksNear {
	dots: ScreenDot[];
	/** In drawing order; a link can come in several parts. */
	lines: LinkNear[];
}

export interface ScenePicker {
	show: (scene: Scene) => void;
	/** What lies within `reach` CSS pixels. `named` is a place whose name lies there, wherever its dot is. */
	near: (point: ScreenPoint, reach: number, named?: string) => MarksNear;
}

interface Indexes {
	places: CurveIndex<PlaceMark>;
	links: CurveIndex<LinkMark>;
}

/** @param later Has a piece of work done soon, but not at once. */
export function scenePicker(
	eye: () => Eye,
	first: Scene,
	later: (work: () => void) => void = (work) => setTimeout(work),
): ScenePicker {
	let scene = first;
	let indexes: Indexes | null = null;

	const indexed = (): Indexes => {
		if (indexes) return indexes;
		const made = {
			places: curveIndex(scene.places, ({ point }) => [point]),
			links: curveIndex(scene.links, ({ path }) => path),
		};
		indexes = made;
		const grow = (): void => {
			// Another scene is shown by now.
			if (indexes !== made) return;
			if (made.places.grow() || made.links.grow()) later(grow);
		};
		grow();
		return made;
	};

	return {
		show(next) {
			if (next.places !== scene.places || next.links !== scene.links) indexes = null;
			scene = next;
		},
		near(point, reach, named) {
			const { places, links } = indexed();
			const now = eye();
			const dots = nearPoint(places, now, point, reach + PLACE_RADIUS).flatMap(
				({ of: place, points: [at = point] }) => (place.id === named ? [] : [dotAt(place, at)]),
			);
			// A name belongs to its dot, wherever the map has put it.
			const place = named === undefined ? undefined : scene.places.find(({ id }) => id === named);
			if (place) dots.push(dotAt(place, point));
			const lines = nearPoint(links, now, point, reach)
				.sort((a, b) => a.index - b.index)
				.map(({ of: link, points }) => ({ link, points }));
			return { dots, lines };
		},
	};
}
