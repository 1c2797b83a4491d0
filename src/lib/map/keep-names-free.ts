/** Tells what moves over a map where the names of places stand, so that it leaves them free. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { nameBoxes, type ScreenBox } from './name-boxes';
import { nameWidth } from './name-width';
import type { ScreenDot } from './pointer/candidates';

/**
 * Follows a map until it is removed. Names are looked for once they stand still.
 *
 * @param dots The places as they lie on screen now.
 * @returns To be called when the map will place its names anew without having moved.
 */
export function keepNamesFree(
	map: MapLibreMap,
	dots: () => readonly ScreenDot[],
	leaveFree: (boxes: readonly ScreenBox[]) => void,
): () => void {
	let moved = true;
	map.on('movestart', () => {
		moved = true;
		leaveFree([]);
	});
	map.on('idle', () => {
		if (moved) leaveFree(nameBoxes(map, dots(), nameWidth(map.getZoom())));
		moved = false;
	});
	return () => {
		moved = true;
	};
}
