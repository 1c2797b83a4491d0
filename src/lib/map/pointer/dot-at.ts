/** A place's dot as the pointer meets it. */
import type { ScreenPoint } from '$lib/picture/screen-line';
import type { PlaceMark } from '$lib/scene/model';
import type { ScreenDot } from './candidates';

/** Pixels: about what `style/places.ts` draws. */
export const DOT_RADIUS = 6;

/** The dot of a place or a cluster at a point of the screen. */
export const dotAt = ({ id, name, cluster }: PlaceMark, point: ScreenPoint): ScreenDot => ({
	id,
	name,
	point,
	radius: DOT_RADIUS,
	...(cluster && { region: cluster.bounds }),
});
