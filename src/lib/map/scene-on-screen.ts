/**
 * Where the scene's marks lie on screen at the moment: for the pointer and the pulses. Asks the map for nothing but its
 * projection.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Scene } from '$lib/scene/model';
import type { ScreenDot } from './pointer/candidates';
import { dotAt } from './pointer/dot-at';
import { screenLine, type ScreenLine, type ScreenSize } from '$lib/picture/screen-line';

export interface SceneOnScreen {
	dots: ScreenDot[];
	/** Countries by a point within them; nothing is drawn there. */
	countries: Omit<ScreenDot, 'radius'>[];
	lines: ScreenLine[];
	size: ScreenSize;
}

/** The scene as the map's camera shows it now, in CSS pixels. */
export function sceneOnScreen(
	map: Pick<MapLibreMap, 'project' | 'getContainer'>,
	scene: Scene,
): SceneOnScreen {
	const { clientWidth: width, clientHeight: height } = map.getContainer();
	const at = (position: [number, number]) => {
		const { x, y } = map.project(position);
		return [x, y] as const;
	};
	return {
		dots: scene.places.map((place) => dotAt(place, at(place.point))),
		countries: scene.countries.map(({ id, name, point }) => ({ id, name, point: at(point) })),
		lines: scene.links.map((link) => screenLine(link, link.path.map(at))),
		size: { width, height },
	};
}
