/**
 * One map for a whole visit, behind a few plain calls, each about one aspect. Remembers what the map shows, so that only
 * differences reach it. Knows no component and reads no reactive state.
 */
import type { Bounds, Scene } from '$lib/scene/model';
import type { StyleOptions } from '$lib/style/index';
import type { Theme } from '$lib/style/theme';
import { cameraFor, type Framing } from './camera-move';
import { followDrawing, setDrawingState } from './drawing-state';
import { featureStates, type FeatureStates } from './feature-states';
import type { MapView } from './inset/inset-is-needed';
import { nameBoxes } from './name-boxes';
import { nameWidth } from './name-width';
import { mountMap, type MapFailure } from './mount-map';
import { watchPointer, type PointerAnswers } from './pointer/watch-pointer';
import { pulseCanvas, pulseColours } from './pulses/pulse-canvas';
import { canvasOverMap } from './canvas-over-map';
import { sceneOnScreen } from './scene-on-screen';
import { viewOf } from './view-of';
import { syncCamera } from './sync-camera';
import { syncData, syncStates } from './sync-scene';
import { addMarkImages, styleWithScene, syncStyle } from './sync-style';
import type { Target } from './target';

/** What the camera depends on, but for the size, which the map knows. */
export type Framed = Omit<Framing, 'size'>;

export interface LiveMap {
	showTheme: (theme: Theme) => void;
	showScene: (scene: Scene) => void;
	showHover: (hovered: Target | null) => void;
	showFrame: (framed: Framed) => void;
	/** Shows a region of the reader's choice; the camera then stays as if the reader had moved it there. */
	goTo: (region: Bounds) => void;
	allowMovement: (moving: boolean) => void;
	remove: () => void;
}

export interface LiveMapStart {
	scene: Scene;
	theme: Theme;
	framed: Framed;
	moving: boolean;
	style: StyleOptions;
}

export interface LiveMapAnswers extends PointerAnswers {
	/** The map is drawn: for the first time, or again after it was lost. */
	ready: () => void;
	fail: (reason: MapFailure) => void;
	view: (view: MapView) => void;
}

/** Makes a map in the container. Throws as `mountMap` does. */
export async function startLiveMap(
	container: HTMLElement,
	start: LiveMapStart,
	answers: LiveMapAnswers,
): Promise<LiveMap> {
	let { scene, theme, moving } = start;
	let hovered: Target | null = null;
	let inMap: Scene = scene;
	let states: FeatureStates = new Map();
	let themeInMap = theme;
	let styled = false;
	let drawn = false;
	let readerMoved = false;
	let namesMoved = true;

	const size = () => ({ width: container.clientWidth, height: container.clientHeight });
	let framing: Framing = { ...start.framed, size: size() };
	const map = await mountMap(container, {
		style: styleWithScene(theme, scene, start.style),
		camera: cameraFor(framing),
		moving,
	});
	const pulses = pulseCanvas(canvasOverMap(map));
	let screen = sceneOnScreen(map, scene);

	const project = (): void => {
		screen = sceneOnScreen(map, scene);
		pulses.show(screen.lines, screen.size);
	};
	const syncAll = (): void => {
		if (!styled) return;
		syncData(map, inMap, scene);
		namesMoved ||= inMap !== scene;
		inMap = scene;
		const next = featureStates(scene, hovered);
		syncStates(map, states, next);
		states = next;
	};
	const syncTheme = (): void => {
		if (!styled || themeInMap === theme) return;
		syncStyle(map, theme, scene, start.style);
		themeInMap = theme;
	};
	const reframe = (next: Framing): void => {
		const moved = syncCamera(map, framing, next, { readerMoved, moving });
		framing = next;
		if (moved) readerMoved = false;
	};
	const tellView = (): void => answers.view(viewOf(map));

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
		syncTheme();
		syncAll();
	});
	map.on('movestart', (event) => {
		if ('originalEvent' in event && event.originalEvent) readerMoved = true;
	});
	map.on('move', project);
	map.on('movestart', () => {
		namesMoved = true;
		pulses.leaveFree([]);
	});
	map.on('idle', () => {
		if (namesMoved) pulses.leaveFree(nameBoxes(map, screen.dots, nameWidth(map.getZoom())));
		namesMoved = false;
	});
	map.on('moveend', tellView);
	map.on('resize', () => {
		reframe({ ...framing, size: size() });
		project();
	});
	const drawnOnce = (): void => {
		drawn = true;
		namesMoved = true;
		pulses.allow(moving);
		answers.ready();
	};
	map.once('idle', drawnOnce);
	map.on('error', ({ error }) => {
		if (drawn) reportError(error);
		else answers.fail('load-failed');
	});
	map.on('webglcontextlost', () => {
		styled = false;
		pulses.allow(false);
		setDrawingState(container, 'failed');
		answers.fail('context-lost');
	});
	map.on('webglcontextrestored', () => map.once('idle', drawnOnce));
	pulses.colour(pulseColours(theme));
	pulses.allow(moving);
	project();
	tellView();

	return {
		showTheme(next) {
			theme = next;
			syncTheme();
			pulses.colour(pulseColours(next));
		},
		showScene(next) {
			scene = next;
			syncAll();
			project();
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
			pulses.allow(next);
		},
		remove() {
			pulses.destroy();
			map.remove();
		},
	};
}
