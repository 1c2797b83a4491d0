/** Counts how long a step has stood while a briefing goes on by itself. One timer, and none while it is paused. */

const TICK_MILLISECONDS = 1000;

export class Countdown {
	/** Whole seconds that have passed. */
	passed = $state(0);
	#timer: ReturnType<typeof setInterval> | undefined;

	/**
	 * Begins anew.
	 *
	 * @param done Is called once, when the seconds have passed.
	 * @returns The end of it.
	 */
	run(seconds: number, done: () => void): () => void {
		this.stop();
		// Timers of a page in the background come late.
		const began = performance.now();
		this.#timer = setInterval(() => {
			this.passed = Math.min(seconds, Math.round((performance.now() - began) / TICK_MILLISECONDS));
			if (this.passed < seconds) return;
			this.stop();
			done();
		}, TICK_MILLISECONDS);
		return () => this.stop();
	}

	stop(): void {
		clearInterval(this.#timer);
		this.#timer = undefined;
		this.passed = 0;
	}
}
