/**
 * A briefing that goes on by itself, and was taken in hand by a visitor: after a while of rest it goes on again, unless it
 * was paused by the control that is there for it.
 */
import { restSeconds } from '$lib/briefing/rest-seconds';
import { Countdown } from './countdown.svelte';

export class Resuming {
	readonly #waiting = new Countdown();
	readonly #resume: (seconds: number) => void;
	/** How long a step stands; null where nothing is waited for. */
	#seconds = $state<number | null>(null);
	/** While steps go on by themselves: how long each stands. */
	#playing: number | undefined;

	/** @param resume Is called with the seconds of a step, after the rest. */
	constructor(resume: (seconds: number) => void) {
		this.#resume = resume;
	}

	/** Whole seconds until it goes on; null where it does not. */
	get left(): number | null {
		return this.#seconds === null ? null : restSeconds(this.#seconds) - this.#waiting.passed;
	}

	/**
	 * To be told whenever it changes.
	 *
	 * @param seconds That a step stands while steps go on by themselves; undefined while they do not.
	 */
	follow(seconds: number | undefined): void {
		const before = this.#playing;
		this.#playing = seconds;
		if (seconds !== undefined) this.#end();
		else if (before !== undefined) this.wait(before);
	}

	/** A visitor is still there. */
	stir(): void {
		if (this.#seconds !== null) this.wait(this.#seconds);
	}

	/** It was paused by its control, and stays so. To be told before the pause. */
	stay(): void {
		this.#playing = undefined;
		this.#end();
	}

	/** Counts the rest from now on. */
	wait(seconds: number): void {
		this.#seconds = seconds;
		this.#waiting.run(restSeconds(seconds), () => {
			this.#seconds = null;
			this.#resume(seconds);
		});
	}

	#end(): void {
		this.#seconds = null;
		this.#waiting.stop();
	}
}
