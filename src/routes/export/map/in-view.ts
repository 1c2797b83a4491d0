/** A scene as the live map shows it at the moment. */
import { isWithin } from '$lib/geometry/bounds';
import { mercator, unmercator } from '$lib/geometry/mercator';
import type { Bounds, Position } from '$lib/geometry/position';
import type { MapView } from '$lib/map/inset/inset-is-needed';
import type { Scene } from '$lib/scene/model';

/** What a sheet adds round a frame for names at its edges (`sheet-picture.ts`): the live map has that room already. */
const ROOM = 1.16;

/** The scene framed by what is shown; as it is where no live map is there to tell. */
export function inView(scene: Scene, shown: MapView | null): Scene {
	return shown ? { ...scene, frame: drawnIn(shown.bounds) } : scene;
}

function drawnIn([west, south, east, north]: Bounds): Bounds {
	const [left, top] = mercator([west, north]);
	const [right, bottom] = mercator([east, south]);
	const inwards = (from: number, to: number): number => from + ((to - from) * (1 - 1 / ROOM)) / 2;
	const [newWest, newNorth] = unmercator([inwards(left, right), inwards(top, bottom)]);
	const [newEast, newSouth] = unmercator([inwards(right, left), inwards(bottom, top)]);
	return [newWest, newSouth, newEast, newNorth];
}

/** What of a scene lies within its frame, for a legend that explains what is seen. */
export function withinFrame(scene: Scene): Scene {
	const within = (position: Position): boolean =>
		[-360, 0, 360].some((turn) => isWithin(scene.frame, [position[0] + turn, position[1]]));
	return {
		...scene,
		places: scene.places.filter(({ point }) => within(point)),
		links: scene.links.filter(({ path }) => path.some(within)),
	};
}
