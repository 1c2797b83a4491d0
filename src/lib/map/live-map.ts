/**
 * One map for a whole visit, behind a few plain calls, each about one aspect. Remembers what the map shows, so that only
 * differences reach it. Knows no component and reads no reactive state.
 */
import { LAYOUTS } from '$lib/picture/picture-layout';
import { cameraFor, isCovered, isNarrow, type Framing } from './camera-move';
import { clearEdge } from './clear-edge';
import { followDrawing, setDrawingState } from './drawing-state';
import { featureStates, type FeatureStates } from './feature-states';
import { isOfArchive } from './is-of-archive';
import type { LiveMap, LiveMapAnswers, LiveMapStart } from './live-map-model';
import { linksOverMap } from './links/links-over-map';
import { ABOVE_LINKS } from '$lib/style/links';
import { linkStates } from './link-states';
import { keepNamesFree } from './keep-names-free';
import { mountMap } from './mount-map';
import { watchPointer } from './pointer/watch-pointer';
import { readerCamera } from './reader-camera';
import { reportOnce } from './report-once';
import { sceneAtZoom } from './scene-at-zoom';
import { sceneOnScreen, type SceneOnScreen } from './scene-on-screen';
import { styleKeeper } from './style-keeper';
import { viewOf } from './view-of';
import { sameLinks, type Shown } from './scene-data';
import { syncData, syncStates } from './sync-scene';
import { tileGaps, type TileError } from './tile-gaps';
import { addMarkImages, styleWithScene, type Dress } from './sync-style';
import type { Pointed } from './target';

/** Makes a map in the container. Throws as `mountMap` does. */
export async function startLiveMap(
	container: HTMLElement,
	start: LiveMapStart,
	answers: LiveMapAnswers,
): Promise<LiveMap> {
	let { moving, textScale } = start;
	// What comes before the map is drawn waits for it: until then the page would wait for the graphics card.
	const scenes = sceneAtZoom(start.scene, () => drawn && adopt());
	let hovered: Pointed | null = null;
	let states: FeatureStates = new Map();
	let styled = false;
	let drawn = false;
	let failed = false;

	const size = () => ({ width: container.clientWidth, height: container.clientHeight });
	let framing: Framing = { ...start.framed, size: size() };
	let scene = scenes.at(cameraFor(framing).zoom);
	const shown = (): Shown => ({ scene, layout: LAYOUTS[isNarrow(framing) ? 1 : 0], many: scenes.many() });
	let inMap = shown();
	const { theme, projection } = start;
	const dress: Dress = { theme, projection, streets: null, textScale };
	const map = await mountMap(container, {
		style: styleWithScene(dress, inMap, start.style),
		camera: cameraFor(framing),
		moving,
		gestureWords: start.gestureWords,
	});
	const camera = readerCamera(map, () => moving);
	const style = styleKeeper(map, dress, shown, start.style, answers.streets);
	const report = reportOnce(reportError);
	const gaps = tileGaps(map, answers.gaps);
	/** Where the marks lie, once somebody asks: while the map moves nobody does. */
	let marks: SceneOnScreen | null = null;
	const screen = (): SceneOnScreen => (marks ??= sceneOnScreen(map, scene, scenes.many()));
	const links = linksOverMap(map, { theme, below: ABOVE_LINKS });
	const namesMove = keepNamesFree(
		map,
		{ dots: () => screen().dots, textScale: () => textScale },
		links.leaveFree,
	);

	const moved = (): void => {
		marks = null;
	};
	const syncAll = (): void => {
		if (!styled) return;
		const now = shown();
		syncData(map, inMap, now);
		if (inMap.scene !== scene || inMap.layout !== now.layout) namesMove();
		inMap = now;
		links.states(linkStates(scene.links, hovered));
		const next = featureStates(scene, hovered);
		syncStates(map, states, next);
		states = next;
	};
	const reframe = (next: Framing): void => {
		const follows = camera.follow(framing, next);
		framing = next;
		links.allow({ covered: isCovered(framing) });
		syncAll();
		if (!follows) syncEdge();
	};
	const tellScreen = (): void => answers.screen(map.isMoving() ? null : screen());
	const tellView = (): void => {
		answers.view(viewOf(map));
		answers.screen(screen());
	};

	/** Takes the scene over as it is at this zoom. */
	function adopt(): void {
		const { zoom, bounds } = viewOf(map);
		const next = scenes.at(zoom, bounds);
		if (next === scene) return;
		if (!sameLinks(scene.links, next.links)) links.show(next.links);
		scene = next;
		pointAt(next);
		syncAll();
		moved();
		tellScreen();
	}

	const syncEdge = clearEdge(
		map,
		() => styled,
		() => framing.padding,
		namesMove,
	);
	followDrawing(map, container);
	const pointAt = watchPointer(map, scene, () => hovered, {
		...answers,
		open: (region) => camera.goTo(region, framing),
	});
	// Also after a lost context, which takes images and states with it.
	map.on('style.load', () => {
		styled = true;
		states = new Map();
		addMarkImages(map);
		style.styled();
		syncAll();
		syncEdge();
	});
	map.on('movestart', () => answers.screen(null));
	map.on('move', moved);
	map.on('moveend', () => {
		adopt();
		tellView();
	});
	map.on('resize', () => {
		reframe({ ...framing, size: size() });
		moved();
		tellScreen();
	});
	const drawnOnce = (): void => {
		drawn = true;
		adopt();
		namesMove();
		links.allow({ drawn });
		answers.ready();
	};
	map.once('idle', drawnOnce);
	map.on('error', (event: TileError) => {
		if (failed || style.tookError(event) || (drawn && gaps.tookError(event))) return;
		// Without the head of the archive there will be no map.
		failed = !drawn || isOfArchive(event);
		if (!failed) return report(event);
		// eslint-disable-next-line no-console -- The reader is told what to do; this is for whoever is asked why.
		console.warn(event.error);
		answers.fail('load-failed');
	});
	map.on('webglcontextlost', () => {
		styled = false;
		style.lost();
		gaps.lost();
		links.allow({ drawn: false });
		setDrawingState(container, 'failed');
		answers.fail('context-lost');
	});
	map.on('webglcontextrestored', () => map.once('idle', drawnOnce));
	links.show(scene.links);
	links.allow({ moving, covered: isCovered(framing) });
	tellView();

	return {
		showTheme(next) {
			style.dress({ theme: next });
			links.theme(next);
		},
		showProjection(next) {
			style.dress({ projection: next });
			moved();
		},
		showStreets: style.streets,
		showTextScale(next) {
			textScale = next;
			style.dress({ textScale });
			namesMove();
		},
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
		goTo: (region) => camera.goTo(region, framing),
		reframe: () => camera.goBack(framing),
		allowMovement(next, rate) {
			moving = next;
			links.allow({ moving, rate });
		},
		fillGaps: gaps.fill,
		chosenCamera: camera.chosen,
		currentCamera: camera.current,
		remove() {
			style.lost();
			gaps.lost();
			links.destroy();
			map.remove();
		},
	};
}
