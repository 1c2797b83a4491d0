/**
 * Listens to pointer and finger on the map and says what they mean. Which marks lie near is answered by the picker, so it
 * asks the map for no features but names.
 */
import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import { PLACES_NAMES } from '$lib/style/places';
import type { ScreenPoint } from '$lib/picture/screen-line';
import type { Bounds } from '$lib/scene/model';
import { sameTarget, type Pointed, type Target } from '../target';
import { answerToClick } from './answer-to-click';
import { candidatesAt, toleranceOf, type Candidate } from './candidates';
import type { LaterPicker } from './later-picker';

/** What lies at a point, nearest first, and the point. */
export interface Pointing<T extends Pointed = Pointed> {
	candidates: Candidate<T>[];
	point: ScreenPoint;
}

export interface PointerAnswers {
	/** Another thing lies under the pointer than before, or nothing any more. */
	hover: (target: Pointed | null) => void;
	/** What the hint beside the pointer speaks of; null where there is nothing, or the map moves. */
	point: (at: Pointing | null) => void;
	select: (target: Target) => void;
	choose: (among: Pointing<Target>) => void;
	/** The reader wants to see what lies within. */
	open: (region: Bounds) => void;
}

/** Listens until the map is removed. `hovered` gives what counts as pointed at. */
export function watchPointer(
	map: MapLibreMap,
	picker: Pick<LaterPicker, 'near' | 'ready'>,
	hovered: () => Pointed | null,
	answers: PointerAnswers,
): void {
	const at = (event: MapMouseEvent): Pointing => {
		// The pointer can be here before the style is.
		const names = map.getLayer(PLACES_NAMES)
			? map.queryRenderedFeatures(event.point, { layers: [PLACES_NAMES] })
			: [];
		const named = names[0]?.properties['id'] as string | undefined;
		const point: ScreenPoint = [event.point.x, event.point.y];
		const reach = toleranceOf(event.originalEvent);
		const { dots, lines } = picker.near(point, reach, named);
		return { candidates: candidatesAt(point, dots, lines, reach), point };
	};
	const hover = (target: Pointed | null): void => {
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
	const click = (event: MapMouseEvent): void => {
		const pointing = at(event);
		const answer = answerToClick(pointing.candidates);
		answers.point(null);
		if (answer.kind === 'select') answers.select(answer.target);
		else if (answer.kind === 'open') answers.open(answer.region);
		else if (answer.kind === 'choose') answers.choose({ candidates: answer.among, point: pointing.point });
	};
	map.on('click', (event) => void picker.ready.then(() => click(event)));
}
