/** Whether the live map has tiles to draw from: the network's, or those that were kept. */
import { base } from '$app/paths';
import { online } from 'svelte/reactivity/window';

export class TilesAtHand {
	#kept = $state(true);

	/** There is no network, and none were kept. */
	get missing(): boolean {
		return online.current === false && !this.#kept;
	}

	/** Looks for kept ones where there is no network. Never rejects. */
	async look(): Promise<void> {
		if (online.current !== false) return;
		try {
			const found = await caches.match(`${base}/basemap/atlas.pmtiles`, { ignoreSearch: true });
			this.#kept = found !== undefined;
		} catch {
			// No such store here.
			this.#kept = false;
		}
	}
}
