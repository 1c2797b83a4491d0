/** Whether the live map has tiles to draw from: the network's, or those that were kept. */
import { base } from '$app/paths';

export class TilesAtHand {
	/** To be bound to the window's. */
	online = $state(true);
	#kept = $state(true);

	/** There is no network, and none were kept. */
	get missing(): boolean {
		return !this.online && !this.#kept;
	}

	/** Looks for kept ones where there is no network. Never rejects. */
	async look(): Promise<void> {
		if (this.online) return;
		try {
			const found = await caches.match(`${base}/basemap/atlas.pmtiles`, { ignoreSearch: true });
			this.#kept = found !== undefined;
		} catch {
			// No such store here.
			this.#kept = false;
		}
	}
}
