/**
 * Asks for frames only while something can move. Knows neither what is drawn nor where; its clock is handed in, so that a
 * test can freeze it and count.
 */
import { frameCeiling, type FrameRate } from './frame-ceiling';

/** The browser's clock and frame requests, or a test's. */
export interface FrameClock {
	/** Milliseconds; only differences matter. */
	now: () => number;
	request: (callback: () => void) => number;
	cancel: (handle: number) => void;
	/** Calls back after so many milliseconds, whatever the display does meanwhile. */
	wait: (callback: () => void, milliseconds: number) => number;
	endWait: (handle: number) => void;
}

/** The browser's own. */
export const browserClock: FrameClock = {
	now: () => performance.now(),
	request: (callback) => requestAnimationFrame(callback),
	cancel: (handle) => cancelAnimationFrame(handle),
	wait: (callback, milliseconds) => window.setTimeout(callback, milliseconds),
	endWait: (handle) => clearTimeout(handle),
};

/** What decides whether frames are wanted. All three must hold. */
export interface FrameNeeds {
	/** The reader allows movement. */
	moving: boolean;
	/** The page can be seen. */
	visible: boolean;
	/** Something that moves lies in view. */
	inView: boolean;
}

export interface FrameLoop {
	/** Changes some of the needs; starts or stops asking for frames accordingly. */
	need: (change: Partial<FrameNeeds>) => void;
	/** Seconds of movement so far: the time stands still while nothing moves, so nothing jumps when it goes on. */
	seconds: () => number;
	/**
	 * Takes a frame that is drawn for another reason as its own, so that none is drawn twice. Only while it asks for frames.
	 * Returns the seconds of that frame.
	 */
	step: () => number;
	/** Takes the reader's setting: frames a second at most. */
	ceiling: (rate: FrameRate) => void;
	stop: () => void;
}

/** Milliseconds by which a display may be early. */
const EARLY = 3;
/**
 * Milliseconds before a frame may be drawn from which on the display is asked for one. With more than half a frame of a usual
 * display, sixty a second need no timer.
 */
const AHEAD = 9;
/** Milliseconds. After a longer pause of the browser's own the movement goes on from where it was. */
const LONGEST_STEP = 250;

/**
 * Calls `draw(seconds)` for each frame while all needs hold, and `rest()` once each time that they cease to. Between two
 * frames it waits by a timer: a display that is asked for every frame of its own costs the page as much as drawing them.
 */
export function frameLoop(clock: FrameClock, draw: (seconds: number) => void, rest: () => void): FrameLoop {
	const needs: FrameNeeds = { moving: false, visible: true, inView: false };
	const ceiling = frameCeiling();
	let handle: number | null = null;
	let waiting: number | null = null;
	let elapsed = 0;
	let last = 0;
	/** When the next frame may be drawn: in step, so that a display whose frames do not fit still comes to the ceiling. */
	let due = 0;

	const advance = (now: number): void => {
		elapsed += Math.min(now - last, LONGEST_STEP);
		last = now;
	};
	const frame = (): void => {
		handle = null;
		const now = clock.now();
		if (now < due - EARLY) return ask();
		ceiling.drew(now - last);
		advance(now);
		const period = 1000 / ceiling.rate();
		due = now > due + period ? now + period : due + period;
		wait(due - now - AHEAD);
		draw(elapsed / 1000);
	};
	const wait = (milliseconds: number): void => {
		if (milliseconds <= AHEAD) return ask();
		waiting = clock.wait(() => {
			waiting = null;
			ask();
		}, milliseconds);
	};
	const ask = (): void => {
		handle = clock.request(frame);
	};
	const isRunning = (): boolean => handle !== null || waiting !== null;
	const halt = (): void => {
		if (handle !== null) clock.cancel(handle);
		if (waiting !== null) clock.endWait(waiting);
		handle = null;
		waiting = null;
	};

	return {
		need(change) {
			Object.assign(needs, change);
			const wanted = needs.moving && needs.visible && needs.inView;
			if (wanted && !isRunning()) {
				last = clock.now();
				due = last + 1000 / ceiling.rate();
				wait(due - last - AHEAD);
			} else if (!wanted && isRunning()) {
				halt();
				rest();
			}
		},
		step() {
			const now = clock.now();
			advance(now);
			due = now + 1000 / ceiling.rate();
			halt();
			wait(due - now - AHEAD);
			return elapsed / 1000;
		},
		seconds: () => elapsed / 1000,
		ceiling: ceiling.set,
		stop: halt,
	};
}
