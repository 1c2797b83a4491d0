/** The speaker's watch: how long the briefing has gone on, and the step that is shown. It outlives a reload. Needs a page. */
import { spentInAll, spentOn, startTiming, timingFrom, withStep, type Timing } from '$lib/briefing/timing';

const KEY = 'liaison-atlas:presenting-time';

export class KeptTiming {
	now = $state(Date.now());
	#timing = $state.raw<Timing>(startTiming('', Date.now()));

	readonly inAll = $derived.by(() => spentInAll(this.#timing, this.now));
	readonly onStep = $derived.by(() => spentOn(this.#timing, this.now));

	/** @param step That is shown. Where the browser keeps nothing, the watch starts anew with each reload. */
	constructor(step: string) {
		const now = Date.now();
		this.#keep(withStep(timingFrom(this.#kept()) ?? startTiming(step, now), step, now));
	}

	/** Goes on. Returns the end of it. */
	run(): () => void {
		const timer = setInterval(() => (this.now = Date.now()), 250);
		return () => clearInterval(timer);
	}

	show(step: string): void {
		this.now = Date.now();
		this.#keep(withStep(this.#timing, step, this.now));
	}

	restart(step: string): void {
		this.now = Date.now();
		this.#keep(startTiming(step, this.now));
	}

	#kept(): string | null {
		try {
			return sessionStorage.getItem(KEY);
		} catch {
			return null;
		}
	}

	#keep(timing: Timing): void {
		this.#timing = timing;
		try {
			sessionStorage.setItem(KEY, JSON.stringify(timing));
		} catch {
			// It holds as long as the page does.
		}
	}
}
