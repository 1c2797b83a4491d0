/** In the file that opens from a disk, the tiles are always there. */
export class TilesAtHand {
	/** To be bound to the window's; it changes nothing. */
	online = true;
	readonly missing = false;

	look(): Promise<void> {
		return Promise.resolve();
	}
}
