/** Where the inset stands on the map. Plain. */
import type { Camera } from '$lib/dossier/model';
import type { Padding, Size } from '$lib/geometry/fit-camera';
import { cameraFor } from '$lib/map/camera-move';
import type { Scene } from '$lib/scene/model';
import { CORNERS, freeCorner, type Corner } from './free-corner';
import { shownInFrame } from './shown-in-frame';

/** With its frame and the map's own controls below it; CSS pixels. */
const BESIDE: Size = { width: 320, height: 480 };
const ABOVE_SHEET: Size = { width: 156, height: 205 };

/** Lower than this, the map has room for the small one only. */
const LOW = 480;

/**
 * The corner that hides least of what the map frames. Not reckoned from where the reader moved the map: the inset does
 * not run after the hand. Until the map has a size, the likeliest.
 */
export function insetCorner(scene: Scene, exact: Camera | null, size: Size, padding: Padding): Corner {
	if (size.width === 0) return CORNERS[0];
	const camera = cameraFor({ frame: scene.frame, subject: '', exact, size, padding });
	const small = padding.bottom > 0 || size.height < LOW;
	return freeCorner(shownInFrame(scene, camera, size), {
		map: size,
		box: small ? ABOVE_SHEET : BESIDE,
		padding,
		// Below the buttons of a small map there is no room at its top.
		corners: small ? CORNERS.filter((corner) => corner.startsWith('bottom')) : CORNERS,
	});
}
