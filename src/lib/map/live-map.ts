/**
 * One map for a whole visit, behind a few plain calls, each about one aspect. Remembers what the map shows, so that only
 * differences reach it. Knows no component and reads no reactive state.
 */
import { LAYOUTS } from '$lib/picture/picture-layout';
import { cameraFor, type Framing } from './camera-move';
import { clearEdge } from './clear-edge';
import { followDrawing, setDrawingState } from './drawing-state';
import { featureStates, type FeatureStates } from './feature-states';
import { isOfArchive } from './is-of-archive';
import type { LiveMap, LiveMapAnswers, LiveMapStart } from './live-map-model';
import { mountMap } from './mount-map';
import { watchPointer } from './pointer/watch-pointer';
import { pulsesOverMap } from './pulses-over-map';
import { reportOnce } from './report-once';
import { sceneOnScreen } from './scene-on-screen';
import { styleKeeper } from './style-keeper';
import { viewOf } from './view-of';
import type { Shown } from './scene-data';
import { cameraOf, syncCamera } from './sync-camera';
import { syncData, syncStates } from './sync-scene';
import { tileGaps, type TileError } from './tile-gaps';
import { addMarkImages, styleWithScene, type Dress } from './sync-style';
import type { Target } from './target';

/** Makes a map in the container. Throws as `mountMap` does. */
export async function startLiveMap(
	container: HTMLElement,
	start: LiveMapStart,
	answers: LiveMapAnswers,
): Promise<LiveMap> {
	let { scene, moving } = start;
	let hovered: Target | null = null;
	let states: FeatureStates = new Map();
	let styled = false;
	let drawn = false;
	let failed = false;
	let readerMoved = false;

	const size = () => ({ width: container.clientWidth, height: container.clientHeight });
	let framing: Framing = { ...start.framed, size: size() };
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
	const gaps = tileGaps(map, answers.gaps);
	let screen = sceneOnScreen(map, scene);
	const pulses = pulsesOverMap(map, screen, { drawn, moving, flat: start.projection !== 'globe' });

	const project = (): void => {
		screen = sceneOnScreen(map, scene);
		pulses.show(screen);
	};
	const syncAll = (): void => {
		if (!styled) return;
		const now = shown();
		syncData(map, inMap, now);
		if (inMap.scene !== scene || inMap.layout !== now.layout) pulses.namesMove();
		inMap = now;
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
	const tellScreen = (): void => answers.screen(map.isMoving() ? null : screen);
	const tellView = (): void => {
		answers.view(viewOf(map));
		answers.screen(screen);
	};

	const syncEdge = clearEdge(
		map,
		() => styled,
		() => framing.padding,
	);
	followDrawing(map, container);
	watchPointer(
		map,
		() => screen,
		() => hovered,
		answers,
	);
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
		answers.screen(null);
	});
	map.on('move', project);
	map.on('moveend', tellView);
	map.on('resize', () => {
		reframe({ ...framing, size: size() });
		project();
		tellScreen();
	});
	const drawnOnce = (): void => {
		drawn = true;
		pulses.namesMove();
		pulses.allow({ drawn });
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
		pulses.allow({ drawn: false });
		setDrawingState(container, 'failed');
		answers.fail('context-lost');
	});
	map.on('webglcontextrestored', () => map.once('idle', drawnOnce));
	pulses.colour(start.theme);
	project();
	tellView();

	return {
		showTheme(next) {
			style.dress({ theme: next });
			pulses.colour(next);
		},
		showProjection(next) {
			style.dress({ projection: next });
			pulses.allow({ flat: next !== 'globe' });
			project();
		},
		showStreets: style.streets,
		showScene(next) {
			scene = next;
			syncAll();
			project();
			tellScreen();
		},
		showHover(next) {
			hovered = next;
			syncAll();
		},
		showFrame(next) {
			reframe({ ...next, size: size() });
		},
		goTo(region) {
			const chosen = { ...framing, frame: region, exact: null, subject: 'region' };
			syncCamera(map, framing, chosen, { readerMoved, moving });
			readerMoved = true;
		},
		allowMovement(next) {
			moving = next;
			pulses.allow({ moving });
		},
		fillGaps: gaps.fill,
		chosenCamera: () => (readerMoved ? cameraOf(map) : null),
		remove() {
			style.lost();
			pulses.destroy();
			map.remove();
		},
	};
}
