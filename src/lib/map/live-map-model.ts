/**
 * What is asked of the one live map, what it is given to start with, and what it answers. Knows nothing of how it is done.
 */
import type { Camera } from '$lib/dossier/model';
import type { Bounds, Scene } from '$lib/scene/model';
import type { StyleOptions } from '$lib/style/index';
import type { StreetBasemap } from '$lib/style/streets/street-basemap';
import type { Theme } from '$lib/style/theme';
import type { Framing } from './camera-move';
import type { MapView } from './inset/inset-is-needed';
import type { MapFailure } from './mount-map';
import type { FrameRate } from './pulses/frame-ceiling';
import type { PointerAnswers } from './pointer/watch-pointer';
import type { SceneOnScreen } from './scene-on-screen';
import type { StreetsState } from './style-keeper';
import type { Dress } from './sync-style';
import type { Pointed } from './target';

/** What the camera depends on, but for the size, which the map knows. */
export type Framed = Omit<Framing, 'size'>;

export interface LiveMap {
	showTheme: (theme: Theme) => void;
	/** The camera stays as it is. */
	showProjection: (projection: Dress['projection']) => void;
	/** The street map instead of our own basemap; null for ours. What becomes of it is answered by `streets`. */
	showStreets: (streets: StreetBasemap | null) => void;
	/** How many times larger than on a desk names are written. */
	showTextScale: (times: number) => void;
	showScene: (scene: Scene) => void;
	showHover: (hovered: Pointed | null) => void;
	showFrame: (framed: Framed) => void;
	/** Shows a region of the reader's choice; the camera then stays as if the reader had moved it there. */
	goTo: (region: Bounds) => void;
	/** Brings the camera back to the page's own framing. */
	reframe: () => void;
	/** Whether anything may move, and in how many frames a second at most. */
	allowMovement: (moving: boolean, rate: FrameRate) => void;
	/** Asks once more for the tiles that could not be had. */
	fillGaps: () => void;
	/** Where the reader has moved the map to; null where it stands as the page has it. */
	chosenCamera: () => Camera | null;
	/** Where it stands. */
	currentCamera: () => Camera;
	remove: () => void;
}

export interface LiveMapStart {
	scene: Scene;
	theme: Theme;
	projection: Dress['projection'];
	framed: Framed;
	/** How many times larger than on a desk names are written. */
	textScale: number;
	moving: boolean;
	style: StyleOptions;
	/** Where the map leaves the page round it its own gestures: MapLibre’s words on that. */
	gestureWords: Readonly<Record<string, string>> | undefined;
}

export interface LiveMapAnswers extends Omit<PointerAnswers, 'open'> {
	/** The map is drawn: for the first time, or again after it was lost. */
	ready: () => void;
	fail: (reason: MapFailure) => void;
	view: (view: MapView) => void;
	/** Where the marks lie, whenever the map has come to rest or shows others; null once it moves. */
	screen: (screen: SceneOnScreen | null) => void;
	/** Some tiles could not be had, for the first time since the map was drawn or asked once more. */
	gaps: () => void;
	streets: (state: StreetsState) => void;
}
