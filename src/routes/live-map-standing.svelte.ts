/**
 * How it stands with the live map of a visit: on its way, there, or not to be had and why. Loads it; draws nothing and
 * knows nothing of what is drawn. Needs a page.
 */
import type { Camera } from '$lib/dossier/model';
import type { Bounds } from '$lib/geometry/position';
import type { MapView } from '$lib/map/inset/inset-is-needed';
import { loadLibrary } from '$lib/map/load-library';
import type MapCanvas from '$lib/map/MapCanvas.svelte';
import type { MapFailure } from '$lib/map/mount-map';
import type { StreetsState } from '$lib/map/style-keeper';

/** What can be asked of it once it is there. */
interface LiveMapHandle {
	show: (region: Bounds) => void;
	fillGaps: () => void;
	reframe: () => void;
	chosenCamera: () => Camera | null;
	currentCamera: () => Camera | null;
}

export class LiveMapStanding {
	/** With all that the live map needs, loaded when the page can be read. */
	Canvas = $state.raw<typeof MapCanvas>();
	map = $state.raw<LiveMapHandle>();
	failure = $state<MapFailure | null>(null);
	/** It was drawn once. */
	ready = $state(false);
	/** What it shows, where it has told. */
	shown = $state.raw<MapView | null>(null);
	streets = $state<StreetsState>('none');
	/** It lacks tiles that could not be had. */
	gaps = $state(false);
	readonly #settled: () => void;

	/** @param settled Is told when the live map is there, or is known not to come. */
	constructor(settled: () => void) {
		this.#settled = settled;
	}

	/** Whether it stands over the picture. */
	get there(): boolean {
		return this.ready && this.failure === null;
	}

	/** Whether it may still come. */
	get onItsWay(): boolean {
		return !this.ready && this.failure === null;
	}

	/** Asks for it. Never throws: what goes wrong is told as a failure. */
	load(): void {
		if (import.meta.env.SSR) return;
		this.failure = null;
		// Side by side, and the larger one first. Whoever mounts the map says what went wrong with it.
		loadLibrary().catch(() => undefined);
		const later = new Promise((resolve) => setTimeout(resolve));
		later
			.then(() => import('$lib/map/MapCanvas.svelte'))
			.then(
				(module) => (this.Canvas = module.default),
				() => this.fail('load-failed'),
			);
	}

	/** It is drawn: for the first time, or again after it was lost. */
	drawn(): void {
		this.ready = true;
		this.failure = null;
		this.#settled();
	}

	/** Asks once more for the tiles that it lacks. */
	fill(): void {
		this.gaps = false;
		this.map?.fillGaps();
	}

	fail(reason: MapFailure): void {
		this.gaps = false;
		this.failure = reason;
		this.#settled();
	}
}
