/** Tells what moves over a map where the names of places stand, so that it leaves them free. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { nameBoxes, type ScreenBox } from './name-boxes';
import { nameWidth } from './name-width';
import type { ScreenDot } from './pointer/candidates';

/**
 * Follows a map until it is removed. Names are looked for once they stand still.
 *
 * @param now The places as they lie on screen, and how many times larger than on a desk names are written.
 * @returns To be called when the map will place its names anew without having moved.
 */
export function keepNamesFree(
	map: MapLibreMap,
	now: { dots: () => readonly ScreenDot[]; textScale: () => number },
	leaveFree: (boxes: readonly ScreenBox[]) => void,
): () => void {
	let moved = true;
	map.on('movestart', () => {
		moved = true;
		leaveFree([]);
	});
	map.on('idle', () => {
		const scale = now.textScale();
		if (moved) leaveFree(nameBoxes(map, now.dots(), nameWidth(map.getZoom(), scale), scale));
		moved = false;
	});
	return () => {
		moved = true;
	};
}
