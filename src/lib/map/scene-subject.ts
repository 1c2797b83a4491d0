/**
 * Names what a scene is about, so that the camera can tell another subject from a new picture of the same. Pure.
 */
import type { Scene } from '$lib/scene/model';

/** The same for two scenes that bring the same things forward. */
export function sceneSubject({ places, countries, links }: Scene): string {
	return [...places, ...countries, ...links]
		.filter(({ emphasis }) => emphasis === 'selected' || emphasis === 'related')
		.map(({ id, emphasis }) => `${emphasis} ${id}`)
		.join(', ');
}
