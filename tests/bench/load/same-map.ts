/**
 * What the live map of a page shows, as plain data for a page that has MapLibre alone: the style with the scene in it, the
 * states of its features, and the camera. Runs in Node, on the modules that the live map itself uses, so that both show the same.
 */
import { LAYOUTS } from '../../../src/lib/picture/picture-layout';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { StyleSpecification } from 'maplibre-gl';
import type { Dossier } from '../../../src/lib/dossier/model';
import { cameraFor, type MapCamera } from '../../../src/lib/map/camera-move';
import { featureStates, stateChanges, type StateChanges } from '../../../src/lib/map/feature-states';
import { sceneSubject } from '../../../src/lib/map/scene-subject';
import { styleWithScene } from '../../../src/lib/map/sync-style';
import { composeScene } from '../../../src/lib/scene/compose';
import type { Scene } from '../../../src/lib/scene/model';
import { light } from '../../../src/lib/style/light';
import { fromUrl } from '../../../src/lib/view/from-url';
import type { StageLayout } from './load';

export interface SameMap {
	style: StyleSpecification;
	camera: MapCamera;
	/** The links, which the style leaves to the layer of our own. */
	links: Scene['links'];
	/** What is selected and what steps back, feature by feature. */
	states: StateChanges['set'];
}

/**
 * @param pathname The page's path, with a slash at both ends.
 * @param layout Where the live map is on that page.
 * @throws {Error} Where the path is none of the dossier's.
 */
export function sameMap(pathname: string, { stage, covered }: StageLayout): SameMap {
	const file = fileURLToPath(new URL('../../../static/dossier.json', import.meta.url));
	const dossier = JSON.parse(readFileSync(file, 'utf8')) as Dossier;
	const view = fromUrl({ pathname, search: '', hash: '' });
	if (view === null) throw new Error(`${pathname} is no page of the dossier.`);
	const scene = composeScene(dossier, view, 'en');
	const dress = { theme: light, projection: undefined, streets: null, textScale: 1 };
	const storyCountries = [...new Set(dossier.places.map(({ country }) => country))];
	return {
		style: styleWithScene(
			dress,
			{ scene, layout: LAYOUTS[covered.bottom > 0 ? 1 : 0] },
			{ basePath: '', storyCountries },
		),
		links: scene.links,
		states: stateChanges(new Map(), featureStates(scene, null)).set,
		camera: cameraFor({
			frame: scene.frame,
			subject: sceneSubject(scene),
			exact: null,
			size: { width: stage.width, height: stage.height },
			padding: covered,
		}),
	};
}
