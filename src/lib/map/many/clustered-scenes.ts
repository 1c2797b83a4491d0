/** The scenes of one large scene, level by level: each is made when it is first asked for, in slices. Loaded for such scenes alone. */
import Supercluster from 'supercluster';
import { clusteredScene, clusterLevel } from '$lib/scene/cluster-places';
import { inSlices } from '$lib/scene/in-slices';
import type { Scene } from '$lib/scene/model';

/**
 * Gives the scene of a zoom, or null while it is being made.
 * @param made Is told when the one that was asked for last is there.
 * @param isWanted Whether anybody still asks for this scene.
 */
export function clusteredScenes(
	scene: Scene,
	made: () => void,
	isWanted: () => boolean,
): (zoom: number) => Scene | null {
	const make = clusteredScene(Supercluster, scene);
	const scenes = new Map<number, Scene>();
	let wanted = -1;
	let busy = false;

	/** One level after the other, always the one asked for last. */
	const work = async (): Promise<void> => {
		while (isWanted() && !scenes.has(wanted)) {
			const level = wanted;
			const next = await inSlices(make(level), () => isWanted() && wanted === level);
			if (next) scenes.set(level, next);
		}
		busy = false;
		if (isWanted()) made();
	};
	return (zoom) => {
		wanted = clusterLevel(zoom);
		const there = scenes.get(wanted) ?? null;
		if (!there && !busy) {
			busy = true;
			// Where a level cannot be made, another one goes on being shown.
			work().catch(() => (busy = false));
		}
		return there;
	};
}
