/**
 * The scene as it is shown in a view: as it is, or, where it has hundreds of links, with those alone that the view is about,
 * and of thousands with their places in clusters. What very many links need is loaded when the first such scene comes. Until it is there, what was shown before goes on being shown; at
 * first, no marks.
 */
import { CLUSTER_FROM } from '$lib/scene/large';
import type { Bounds, Scene } from '$lib/scene/model';
import type { ManyLinks } from './many/many-links';

/** Each of so many links can be told by itself, where none is a bundle. */
export const FEW_LINKS = 250;

export interface SceneAtZoom {
	show: (scene: Scene) => void;
	/** @param bounds What is seen; without it, nothing is left out for lying elsewhere. */
	at: (zoom: number, bounds?: Bounds) => Scene;
	/** Null as long as no scene has needed it. */
	many: () => ManyLinks | null;
}

/** @param changed Is told when the scene has become another one without having been asked for. */
export function sceneAtZoom(first: Scene, changed: () => void): SceneAtZoom {
	let shown: Scene = { ...first, places: [], links: [] };
	let many: ManyLinks | null = null;
	let current: Scene;
	let scenes: (zoom: number) => Scene | null;
	const asItIs = (scene: Scene): Scene => scene;
	let ofView: (scene: Scene, bounds: Bounds) => Scene = asItIs;

	const show = (scene: Scene): void => {
		current = scene;
		const { links } = scene;
		const isFew = links.length <= FEW_LINKS && links.every(({ bundle }) => !bundle);
		scenes = () => (isFew ? scene : null);
		ofView = asItIs;
		if (isFew) return;
		const isWanted = () => current === scene;
		import('./many/many-links').then(
			(module) => {
				many = module;
				if (!isWanted()) return;
				ofView = module.scenesOfView();
				scenes = links.length < CLUSTER_FROM ? () => scene : module.clusteredScenes(scene, changed, isWanted);
				changed();
			},
			// Without it the map shows no marks, and everything is in the panel.
			() => undefined,
		);
	};
	show(first);
	return {
		show,
		at(zoom, bounds) {
			shown = scenes(zoom) ?? shown;
			return bounds ? ofView(shown, bounds) : shown;
		},
		many: () => many,
	};
}
