/**
 * Where the inset stands on the map, and whether it is needed at all, in each of the page's two layouts. Reckoned from the
 * layouts and not from the window, so that it stands in the page before any script has run, and does not jump when one has.
 * Plain.
 */
import { insetIsNeeded } from '$lib/map/inset/inset-is-needed';
import { fitCamera, WORLD_PIXELS, type Size } from '$lib/geometry/fit-camera';
import { mercator, unmercator } from '$lib/geometry/mercator';
import { LEVANT } from '$lib/picture/inset-projection';
import { LAYOUTS, type PictureLayout } from '$lib/picture/picture-layout';
import type { Scene } from '$lib/scene/model';
import { CORNERS, freeCorner, type Corner } from './free-corner';
import { shownInFrame } from './shown-in-frame';

export interface InsetPlacing {
	corner: Corner;
	needed: boolean;
}

/** With its frame and the map's own controls below it; CSS pixels. */
const SIZES: Record<PictureLayout['name'], Size> = {
	wide: { width: 320, height: 480 },
	narrow: { width: 156, height: 205 },
};

/** Nothing lies over the map of a layout: it is the part that panels leave free. */
const UNCOVERED = { top: 0, right: 0, bottom: 0, left: 0 };

/** The corner that hides least of what the map frames, in both layouts. */
export function insetInLayouts(scene: Scene): Record<PictureLayout['name'], InsetPlacing> {
	const [wide, narrow] = LAYOUTS.map((layout) => insetIn(scene, layout));
	return { wide, narrow } as Record<PictureLayout['name'], InsetPlacing>;
}

function insetIn(scene: Scene, { name, map, margin }: PictureLayout): InsetPlacing {
	const edges = {
		top: margin.upwards,
		bottom: margin.upwards,
		left: margin.sideways,
		right: margin.sideways,
	};
	const camera = fitCamera(scene.frame, map, edges);
	const [x, y] = mercator([camera.longitude, camera.latitude]);
	const scale = WORLD_PIXELS * 2 ** camera.zoom;
	const [west, north] = unmercator([x - map.width / 2 / scale, y - map.height / 2 / scale]);
	const [east, south] = unmercator([x + map.width / 2 / scale, y + map.height / 2 / scale]);
	const points = scene.places.map(({ point }) => point);
	return {
		needed: insetIsNeeded({ zoom: camera.zoom, bounds: [west, south, east, north] }, LEVANT, points),
		corner: freeCorner(shownInFrame(scene, camera, map), {
			map,
			box: SIZES[name],
			padding: UNCOVERED,
			// Below the buttons of a small map there is no room at its top.
			corners: name === 'narrow' ? CORNERS.filter((corner) => corner.startsWith('bottom')) : CORNERS,
		}),
	};
}
