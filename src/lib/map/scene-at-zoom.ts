/**
 * The scene as it is shown at a zoom: as it is, or, where it has thousands of links, with its places in clusters. What makes
 * clusters is loaded when the first such scene comes; until then such a scene shows no marks.
 */
import type { Scene } from '$lib/scene/model';

/** From so many links on a scene is clustered: more of them hide one another wherever they cross. */
const CLUSTER_FROM = 2000;

export interface SceneAtZoom {
	show: (scene: Scene) => void;
	at: (zoom: number) => Scene;
}

/** @param changed Is told when the scene has become another one without having been asked for. */
export function sceneAtZoom(first: Scene, changed: () => void): SceneAtZoom {
	let scenes: (zoom: number) => Scene = () => first;
	let current = first;

	const show = (scene: Scene): void => {
		current = scene;
		if (scene.links.length < CLUSTER_FROM) {
			scenes = () => scene;
			return;
		}
		const bare = { ...scene, places: [], links: [] };
		scenes = () => bare;
		const cluster = async (): Promise<void> => {
			const [{ default: Clusters }, { clusteredScene }] = await Promise.all([
				import('supercluster'),
				import('$lib/scene/cluster-places'),
			]);
			// Another scene has come meanwhile.
			if (current !== scene) return;
			scenes = clusteredScene(Clusters, scene);
			changed();
		};
		// Without it the map shows no marks, and everything is in the panel.
		cluster().catch(() => undefined);
	};
	show(first);
	return { show, at: (zoom) => scenes(zoom) };
}
