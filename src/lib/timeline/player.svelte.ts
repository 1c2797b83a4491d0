/** Takes one step after the other while it plays. One timer, and none while it is paused. */

/** Long enough to read a contact's name. */
const STEP_MS = 1600;

export class Player {
	playing = $state(false);
	readonly #step: () => boolean;
	#timer: ReturnType<typeof setInterval> | undefined;

	/** @param step Takes a step; false where there was none to take. */
	constructor(step: () => boolean) {
		this.#step = step;
	}

	play(): void {
		this.pause();
		if (!this.#step()) return;
		this.playing = true;
		this.#timer = setInterval(() => {
			if (!this.#step()) this.pause();
		}, STEP_MS);
	}

	pause(): void {
		clearInterval(this.#timer);
		this.#timer = undefined;
		this.playing = false;
	}
}
