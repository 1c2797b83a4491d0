/**
 * Says what pointer and finger on the map mean. Which marks lie near is answered by the picker, so it asks the map for no
 * features but names. Loaded when somebody points at the map for the first time: see `watch-pointer.ts`.
 */
import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import { PLACES_NAMES } from '$lib/style/places';
import type { ScreenPoint } from '$lib/picture/screen-line';
import type { Scene } from '$lib/scene/model';
import { eyeOf } from '../eye-of';
import { sameTarget, type Pointed } from '../target';
import { answerToClick } from './answer-to-click';
import { candidatesAt, toleranceOf } from './candidates';
import { hintLines } from './hint-lines';
import { opened } from './opened';
import { scenePicker } from './scene-picker';
import type { PointerAnswers, Pointing } from './watch-pointer';

export interface MapPointer {
	move: (event: MapMouseEvent) => void;
	/** The pointer is no longer over the map, or the map moves beneath it. */
	leave: () => void;
	click: (event: MapMouseEvent) => void;
	show: (scene: Scene) => void;
}

/** `hovered` gives what counts as pointed at. */
export function mapPointer(
	map: MapLibreMap,
	scene: Scene,
	hovered: () => Pointed | null,
	answers: PointerAnswers,
): MapPointer {
	const picker = scenePicker(() => eyeOf(map), scene);

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

	return {
		move(event) {
			if (map.isMoving()) return;
			const { candidates, point } = at(event);
			const [first] = candidates;
			hover(first?.target ?? null);
			answers.point(first ? { lines: hintLines(candidates), point } : null);
		},
		leave() {
			hover(null);
			answers.point(null);
		},
		click(event) {
			const { candidates, point } = at(event);
			const answer = answerToClick(candidates, opened);
			answers.point(null);
			if (answer.kind === 'select') answers.select(answer.target);
			else if (answer.kind === 'open') answers.open(answer.region);
			else if (answer.kind === 'choose') answers.choose({ candidates: answer.among, point });
		},
		show: picker.show,
	};
}
