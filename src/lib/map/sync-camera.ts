/**
 * Carries out a move of the camera that `camera-move.ts` decided. Reads no state.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { cameraMove, type Framing, type MapCamera } from './camera-move';

/** Milliseconds. */
const DURATION = 700;

/** Moves the camera where the next framing asks for it, by easing if the reader allows movement and it is near. */
export function syncCamera(
	map: MapLibreMap,
	previous: Framing | null,
	next: Framing,
	reader: { readerMoved: boolean; moving: boolean },
): boolean {
	const move = cameraMove(previous, next, { ...reader, at: cameraOf(map) });
	if (!move) return false;
	const { longitude, latitude, ...rest } = move.to;
	const to = { center: [longitude, latitude] as [number, number], ...rest };
	// The reader's own switch has been asked already, so MapLibre need not ask the system once more.
	if (move.how === 'ease') map.easeTo({ ...to, duration: DURATION, essential: true });
	else map.jumpTo(to);
	return true;
}

/** Where the map stands now. */
export function cameraOf(map: MapLibreMap): MapCamera {
	const { lng, lat } = map.getCenter();
	return {
		longitude: lng,
		latitude: lat,
		zoom: map.getZoom(),
		bearing: map.getBearing(),
		pitch: map.getPitch(),
	};
}
