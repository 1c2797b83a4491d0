/** A place's dot as the pointer meets it. */
import type { ScreenPoint } from '$lib/picture/screen-line';
import type { PlaceMark } from '$lib/scene/model';
import { PLACE_RADIUS } from '$lib/style/place-marks';
import type { ScreenDot } from './candidates';

/** The dot of a place or a cluster at a point of the screen. */
export const dotAt = ({ id, name, cluster }: PlaceMark, point: ScreenPoint): ScreenDot => ({
	id,
	name,
	point,
	radius: PLACE_RADIUS,
	...(cluster && { region: cluster.bounds }),
});
