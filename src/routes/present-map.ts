/** What the map area shows at the moment, for whoever wants a picture of it. Set by the map area. */
import type { MapView } from '$lib/map/inset/inset-is-needed';
import type { Scene } from '$lib/scene/model';

export interface PresentMap {
	/** As it is drawn, what filters leave out dimmed; null until it is composed. */
	scene: Scene | null;
	/** What the live map shows; null where there is none. */
	shown: MapView | null;
}

export const presentMap: { look: () => PresentMap } = { look: () => ({ scene: null, shown: null }) };
