/** Moves the camera for the page, and knows whether the reader has moved it since. Reads no state. */
import type { Camera } from '$lib/dossier/model';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Bounds } from '$lib/scene/model';
import type { Framing } from './camera-move';
import { cameraOf, syncCamera } from './sync-camera';

export interface ReaderCamera {
	/** Another framing: the camera follows where `camera-move.ts` says so. Whether it did. */
	follow: (previous: Framing, next: Framing) => boolean;
	/** Shows a region of the reader's choice; the camera then stays as if the reader had moved it there. */
	goTo: (region: Bounds, framing: Framing) => void;
	/** Brings the camera back to the page's own framing. */
	goBack: (framing: Framing) => void;
	/** Where the reader has moved the map to; null where it stands as the page has it. */
	chosen: () => Camera | null;
	/** Where the map stands, whoever has moved it there. */
	current: () => Camera;
}

/** @param moving Whether anything may move by itself. */
export function readerCamera(map: MapLibreMap, moving: () => boolean): ReaderCamera {
	let readerMoved = false;
	const sync = (previous: Framing, next: Framing): boolean =>
		syncCamera(map, previous, next, { readerMoved, moving: moving() });
	map.on('movestart', (event) => {
		if ('originalEvent' in event && event.originalEvent) readerMoved = true;
	});
	return {
		follow(previous, next) {
			const follows = sync(previous, next);
			if (follows) readerMoved = false;
			return follows;
		},
		goTo(region, framing) {
			sync(framing, { ...framing, frame: region, exact: null, subject: 'region' });
			readerMoved = true;
		},
		goBack(framing) {
			readerMoved = false;
			sync({ ...framing, subject: 'left' }, framing);
		},
		chosen: () => (readerMoved ? cameraOf(map) : null),
		current: () => cameraOf(map),
	};
}
