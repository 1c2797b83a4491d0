/**
 * Listens to pointer and finger on the map and says what they mean. Works on the marks as they lie on screen, so it asks
 * the map for no features.
 */
import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import { PLACES_NAMES } from '$lib/style/places';
import type { SceneOnScreen } from '../scene-on-screen';
import type { ScreenPoint } from '$lib/picture/screen-line';
import { sameTarget, type Target } from '../target';
import { answerToClick } from './answer-to-click';
import { candidatesAt, toleranceOf, type Candidate } from './candidates';

/** What lies at a point, nearest first, and the point. */
export interface Pointing {
	candidates: Candidate[];
	point: ScreenPoint;
}

export interface PointerAnswers {
	/** Another thing lies under the pointer than before, or nothing any more. */
	hover: (target: Target | null) => void;
	/** What the hint beside the pointer speaks of; null where there is nothing, or the map moves. */
	point: (at: Pointing | null) => void;
	select: (target: Target) => void;
	choose: (among: Pointing) => void;
}

/** Listens until the map is removed. `screen` gives the marks as they lie now, `hovered` what counts as pointed at. */
export function watchPointer(
	map: MapLibreMap,
	screen: () => SceneOnScreen,
	hovered: () => Target | null,
	answers: PointerAnswers,
): void {
	const at = (event: MapMouseEvent): Pointing => {
		const { dots, lines } = screen();
		// The pointer can be here before the style is.
		const names = map.getLayer(PLACES_NAMES)
			? map.queryRenderedFeatures(event.point, { layers: [PLACES_NAMES] })
			: [];
		const named = names[0]?.properties['id'] as unknown;
		const point: ScreenPoint = [event.point.x, event.point.y];
		// A name belongs to its dot, wherever the map has put it.
		const reached = dots.map((dot) => (dot.id === named ? { ...dot, point } : dot));
		return { candidates: candidatesAt(point, reached, lines, toleranceOf(event.originalEvent)), point };
	};
	const hover = (target: Target | null): void => {
		map.getCanvas().style.cursor = target ? 'pointer' : '';
		if (sameTarget(hovered(), target)) return;
		answers.hover(target);
	};
	const leave = (): void => {
		hover(null);
		answers.point(null);
	};

	map.on('mousemove', (event) => {
		if (map.isMoving()) return;
		const pointing = at(event);
		const [first] = pointing.candidates;
		hover(first?.target ?? null);
		answers.point(first ? pointing : null);
	});
	map.on('mouseout', leave);
	map.on('movestart', leave);
	map.on('click', (event) => {
		const pointing = at(event);
		const answer = answerToClick(pointing.candidates);
		answers.point(null);
		if (answer.kind === 'select') answers.select(answer.target);
		else if (answer.kind === 'choose') answers.choose(pointing);
	});
}
