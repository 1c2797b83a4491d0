/**
 * Listens to pointer and finger on the map. What they mean is said by `map-pointer.ts`, which is loaded when the first of
 * them comes: until then nobody needs it, and the page needs its line for other things.
 */
import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import type { ScreenPoint } from '$lib/picture/screen-line';
import type { Bounds, Scene } from '$lib/scene/model';
import type { Pointed, Target } from '../target';
import type { Candidate } from './candidates';
import type { MapPointer } from './map-pointer';

/** What lies at a point, nearest first, and the point. */
export interface Pointing<T extends Pointed = Pointed> {
	candidates: Candidate<T>[];
	point: ScreenPoint;
}

/** What the hint says, and beside which point. */
export interface HintAt {
	lines: string[];
	point: ScreenPoint;
}

export interface PointerAnswers {
	/** Another thing lies under the pointer than before, or nothing any more. */
	hover: (target: Pointed | null) => void;
	/** What the hint beside the pointer speaks of; null where there is nothing, or the map moves. */
	point: (hint: HintAt | null) => void;
	select: (target: Target) => void;
	choose: (among: Pointing<Target>) => void;
	/** The reader wants to see what lies within. */
	open: (region: Bounds) => void;
}

type Load = () => Promise<Pick<typeof import('./map-pointer'), 'mapPointer'>>;

/**
 * Listens until the map is removed. `hovered` gives what counts as pointed at. Where the rest cannot be had, the marks can
 * still be reached by key and from the panel.
 * @returns To be called with every other scene that the map shows.
 */
export function watchPointer(
	map: MapLibreMap,
	first: Scene,
	hovered: () => Pointed | null,
	answers: PointerAnswers,
	load: Load = () => import('./map-pointer'),
): (scene: Scene) => void {
	let scene = first;
	let pointer: MapPointer | undefined;
	let loading: Promise<void> | undefined;
	/** The last movement over the map, until the pointer left it. */
	let latest: MapMouseEvent | null = null;

	const ready = (): Promise<void> =>
		(loading ??= load().then(
			({ mapPointer }) => {
				pointer = mapPointer(map, scene, hovered, answers);
			},
			() => {
				loading = undefined;
			},
		));
	const leave = (): void => {
		latest = null;
		pointer?.leave();
	};

	map.on('mousemove', (event) => {
		latest = event;
		// While it is on its way, the last movement alone is answered.
		void ready().then(() => latest === event && pointer?.move(event));
	});
	map.on('mouseout', leave);
	map.on('movestart', leave);
	map.on('touchstart', () => void ready());
	map.on('click', (event) => void ready().then(() => pointer?.click(event)));
	return (next) => {
		scene = next;
		pointer?.show(next);
	};
}
