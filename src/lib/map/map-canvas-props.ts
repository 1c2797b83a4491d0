/** What the live map is asked to show, and what it answers: the interface between the map and the page that it stands in. */
import type { Camera } from '$lib/dossier/model';
import type { Padding } from '$lib/geometry/fit-camera';
import type { Scene } from '$lib/scene/model';
import type { StreetBasemap } from '$lib/style/streets/street-basemap';
import type { Theme } from '$lib/style/theme';
import type { MapView } from './inset/inset-is-needed';
import type { MapFailure } from './mount-map';
import type { FrameRate } from './pulses/frame-ceiling';
import type { StreetsState } from './style-keeper';
import type { Pointed, Target } from './target';

export interface MapCanvasProps {
	scene: Scene;
	theme: Theme['name'];
	/** What it is shown for: for another occasion even the same thing is framed anew. */
	occasion?: string | undefined;
	/** The exact camera of a copied link. */
	camera?: Camera | null;
	/** Whether it is read from the back of a room. */
	onWall?: boolean;
	/** Flat where it is not said. */
	projection?: 'globe' | undefined;
	/** The street map, while the reader wants it instead of our own basemap. */
	streets?: StreetBasemap | null;
	/** CSS pixels of the map that panels cover. */
	padding: Padding;
	/** Whether anything may move by itself. */
	moving: boolean;
	/** Frames a second of what moves, at most. */
	frameRate: FrameRate;
	hovered: Pointed | null;
	/** The address of a mark's page. */
	to: (target: Target) => string;
	/** What the site lives under, without a slash at its end. */
	basePath: string;
	/** ISO 3166-1 alpha-2 codes of countries whose land stands out a little. */
	storyCountries?: readonly string[];
	/** In a frame of another page: MapLibre’s words on the gestures that leave that page its own. Without them all are the map’s. */
	gestureWords?: Readonly<Record<string, string>>;
	onselect: (target: Target) => void;
	onhover: (target: Pointed | null) => void;
	onready?: () => void;
	onfailure: (reason: MapFailure) => void;
	onview?: (view: MapView) => void;
	onstreets?: (state: StreetsState) => void;
	/** Some tiles could not be had. */
	ongaps?: () => void;
}
