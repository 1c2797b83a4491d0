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
import { linksOverMap } from './links/links-over-map';
import { ABOVE_LINKS } from '$lib/style/links';
import { linkStates } from './link-states';
import { keepNamesFree } from './keep-names-free';
import { mountMap } from './mount-map';
import { watchPointer } from './pointer/watch-pointer';
import { reportOnce } from './report-once';
import { sceneOnScreen, type SceneOnScreen } from './scene-on-screen';
import { styleKeeper } from './style-keeper';
import { viewOf } from './view-of';
import { sameLinks, type Shown } from './scene-data';
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
	/** Where the marks lie, once somebody asks: while the map moves nobody does. */
	let marks: SceneOnScreen | null = null;
	const screen = (): SceneOnScreen => (marks ??= sceneOnScreen(map, scene));
	const links = linksOverMap(map, { theme: start.theme, below: ABOVE_LINKS });
	const namesMove = keepNamesFree(map, () => screen().dots, links.leaveFree);

	const moved = (): void => {
		marks = null;
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
		const follows = syncCamera(map, framing, next, { readerMoved, moving });
		framing = next;
		links.allow({ covered: isCovered(framing) });
		syncAll();
		if (follows) readerMoved = false;
		else syncEdge();
	};
	const tellScreen = (): void => answers.screen(map.isMoving() ? null : screen());
	const tellView = (): void => {
		answers.view(viewOf(map));
		answers.screen(screen());
	};

	const syncEdge = clearEdge(
		map,
		() => styled,
		() => framing.padding,
	);
	followDrawing(map, container);
	watchPointer(map, screen, () => hovered, answers);
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
	map.on('move', moved);
	map.on('moveend', tellView);
	map.on('resize', () => {
		reframe({ ...framing, size: size() });
		moved();
		tellScreen();
	});
	const drawnOnce = (): void => {
		drawn = true;
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
		showScene(next) {
			if (!sameLinks(scene.links, next.links)) links.show(next.links);
			scene = next;
			syncAll();
			moved();
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
		allowMovement(next, rate) {
			moving = next;
			links.allow({ moving, rate });
		},
		fillGaps: gaps.fill,
		chosenCamera: () => (readerMoved ? cameraOf(map) : null),
		remove() {
			style.lost();
			links.destroy();
			map.remove();
		},
	};
}

/** Whether panels leave nothing of the map to be seen. */
const isCovered = ({ size, padding: { top, right, bottom, left } }: Framing): boolean =>
	size.width - left - right <= 0 || size.height - top - bottom <= 0;
