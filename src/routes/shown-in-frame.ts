/** Where the marks that a scene brings forward lie on a map that frames it. Plain. */
import { WORLD_PIXELS, type FittedCamera, type Size } from '$lib/geometry/fit-camera';
import { mercator } from '$lib/geometry/mercator';
import type { Position, Scene } from '$lib/scene/model';
import type { Shown } from './free-corner';

/** Every place and the course of every link that is not dimmed, in pixels from the top left corner of the map. */
export function shownInFrame({ places, links }: Scene, camera: FittedCamera, size: Size): Shown {
	const scale = WORLD_PIXELS * 2 ** camera.zoom;
	const [middleX, middleY] = mercator([camera.longitude, camera.latitude]);
	const onMap = (position: Position): [x: number, y: number] => {
		const [x, y] = mercator(position);
		return [size.width / 2 + (x - middleX) * scale, size.height / 2 + (y - middleY) * scale];
	};
	const forward = <T extends { emphasis: string }>(marks: T[]) =>
		marks.filter(({ emphasis }) => emphasis !== 'dimmed');
	return {
		places: forward(places).map(({ point }) => onMap(point)),
		courses: forward(links).flatMap(({ path }) => path.map(onMap)),
	};
}
