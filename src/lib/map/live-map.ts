/**
 * One map for a whole visit, behind a few plain calls, each about one aspect. Remembers what the map shows, so that only
 * differences reach it. Knows no component and reads no reactive state.
 */
import { LAYOUTS } from '$lib/picture/picture-layout';
import { cameraFor, type Framing } from './camera-move';
import { clearEdge } from './clear-edge';
import { followDrawing, setDrawingState } from './drawing-state';
import { featureStates, type FeatureStates } from './feature-states';
import type { LiveMap, LiveMapAnswers, LiveMapStart } from './live-map-model';
import { linksOverMap } from './links/links-over-map';
import { ABOVE_LINKS } from '$lib/style/links';
import { linkStates } from './link-states';
import { keepNamesFree } from './keep-names-free';
import { mountMap } from './mount-map';
import { eyeOf } from './eye-of';
import { laterPicker } from './pointer/later-picker';
import { watchPointer } from './pointer/watch-pointer';
import { reportOnce, type MapError } from './report-once';
import { sceneAtZoom } from './scene-at-zoom';
import { sceneOnScreen } from './scene-on-screen';
import { styleKeeper } from './style-keeper';
import { viewOf } from './view-of';
import { sameLinks, type Shown } from './scene-data';
import { syncCamera } from './sync-camera';
import { syncData, syncStates } from './sync-scene';
import { addMarkImages, styleWithScene, type Dress } from './sync-style';
import type { Bounds } from '$lib/scene/model';
import type { Pointed } from './target';

/** Makes a map in the container. Throws as `mountMap` does. */
export async function startLiveMap(
	container: HTMLElement,
	start: LiveMapStart,
	answers: LiveMapAnswers,
): Promise<LiveMap> {
	let { moving } = start;
	const scenes = sceneAtZoom(start.scene, () => adopt());
	let hovered: Pointed | null = null;
	let states: FeatureStates = new Map();
	let styled = false;
	let drawn = false;
	let failed = false;
	let readerMoved = false;

	const size = () => ({ width: container.clientWidth, height: container.clientHeight });
	let framing: Framing = { ...start.framed, size: size() };
	let scene = scenes.at(cameraFor(framing).zoom);
	// A sheet over the map's lower part: the narrow layout of the page.
	const shown = (): Shown => ({ scene, layout: LAYOUTS[framing.padding.bottom > 0 ? 1 : 0] });
	let inMap = shown();
	const dress: Dress = { theme: start.theme, projection: start.projection, streets: null };
	const map = await mountMap(container, {
		style: styleWithScene(dress, inMap, start.style),
		camera: cameraFor(framing),
		moving,
	});
	const style = styleKeeper(map, dress, shown, start.style, answers.streets);
	const report = reportOnce(reportError);
	const drawnFirst = new Promise<void>((resolve) => map.once('idle', () => resolve()));
	const picker = laterPicker(() => eyeOf(map), scene, drawnFirst);
	let screen = sceneOnScreen(map, scene);
	const links = linksOverMap(map, { theme: start.theme, below: ABOVE_LINKS });
	const namesMove = keepNamesFree(map, () => screen.dots, links.leaveFree);

	const project = (): void => {
		screen = sceneOnScreen(map, scene);
	};
	const syncAll = (): void => {
		if (!styled) return;
		const now = shown();
		syncData(map, inMap, now);
		if (inMap.scene !== scene || inMap.layout !== now.layout) namesMove();
		inMap = now;
		links.states(linkStates(scene, hovered));
		const next = featureStates(scene, hovered);
		syncStates(map, states, next);
		states = next;
	};
	const reframe = (next: Framing): void => {
		const moved = syncCamera(map, framing, next, { readerMoved, moving });
		framing = next;
		syncAll();
		if (moved) readerMoved = false;
		else syncEdge();
	};
	const tellView = (): void => {
		answers.view(viewOf(map));
		answers.screen(screen);
	};

	function adopt(): void {
		const next = scenes.at(map.getZoom());
		if (next === scene) return;
		if (!sameLinks(scene.links, next.links)) links.show(next.links);
		scene = next;
		picker.show(next);
		syncAll();
		project();
		answers.screen(screen);
	}

	const syncEdge = clearEdge(map, () => framing.padding);
	followDrawing(map, container);
	const goTo = (region: Bounds): void => {
		const chosen = { ...framing, frame: region, exact: null, subject: 'region' };
		syncCamera(map, framing, chosen, { readerMoved, moving });
		readerMoved = true;
	};
	watchPointer(map, picker, () => hovered, { ...answers, open: goTo });
	// Also after a lost context, which takes images and states with it.
	map.on('style.load', () => {
		styled = true;
		states = new Map();
		addMarkImages(map);
		style.styled();
		syncAll();
		syncEdge();
	});
	map.on('movestart', (event) => {
		if ('originalEvent' in event && event.originalEvent) readerMoved = true;
	});
	map.on('moveend', () => {
		adopt();
		project();
		tellView();
	});
	map.on('resize', () => {
		reframe({ ...framing, size: size() });
		project();
		answers.screen(screen);
	});
	const drawnOnce = (): void => {
		drawn = true;
		namesMove();
		links.allow({ drawn });
		answers.ready();
	};
	map.once('idle', drawnOnce);
	map.on('error', (event: MapError) => {
		if (failed || style.tookError(event)) return;
		failed = !drawn;
		if (drawn) report(event);
		else answers.fail('load-failed');
	});
	map.on('webglcontextlost', () => {
		styled = false;
		style.lost();
		links.allow({ drawn: false });
		setDrawingState(container, 'failed');
		answers.fail('context-lost');
	});
	map.on('webglcontextrestored', () => map.once('idle', drawnOnce));
	links.show(scene.links);
	links.allow({ moving });
	project();
	tellView();

	return {
		showTheme(next) {
			style.dress({ theme: next });
			links.theme(next);
		},
		showProjection(next) {
			style.dress({ projection: next });
			project();
		},
		showStreets: style.streets,
		showScene(next) {
			scenes.show(next);
			adopt();
		},
		showHover(next) {
			hovered = next;
			syncAll();
		},
		showFrame(next) {
			reframe({ ...next, size: size() });
		},
		goTo,
		allowMovement(next) {
			moving = next;
			links.allow({ moving });
		},
		remove() {
			style.lost();
			links.destroy();
			map.remove();
		},
	};
}
