/**
 * Names what a scene is about, so that the camera can tell another subject from a new picture of the same. Pure.
 */
import type { Scene } from '$lib/scene/model';

/** The same for two scenes that bring the same things forward, whatever filters leave of them. */
export function sceneSubject(scene: Scene): string {
	const { places, countries, links } = scene.unfiltered ?? scene;
	return [...places, ...countries, ...links]
		.filter(({ emphasis }) => emphasis === 'selected' || emphasis === 'related')
		.map(({ id, emphasis }) => `${emphasis} ${id}`)
		.join(', ');
}
