/**
 * Asks for frames only while something can move. Knows neither what is drawn nor where; its clock is handed in, so that a
 * test can freeze it and count.
 */

/** The browser's clock and frame requests, or a test's. */
export interface FrameClock {
	/** Milliseconds; only differences matter. */
	now: () => number;
	request: (callback: () => void) => number;
	cancel: (handle: number) => void;
}

/** The browser's own. */
export const browserClock: FrameClock = {
	now: () => performance.now(),
	request: (callback) => requestAnimationFrame(callback),
	cancel: (handle) => cancelAnimationFrame(handle),
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
	stop: () => void;
}

/** Milliseconds between two frames that are drawn: about 30 a second, with room for a display that is a little early. */
const SHORTEST_FRAME = 30;

/** Calls `draw(seconds)` for each frame while all needs hold, and `rest()` once each time that they cease to. */
export function frameLoop(clock: FrameClock, draw: (seconds: number) => void, rest: () => void): FrameLoop {
	const needs: FrameNeeds = { moving: false, visible: true, inView: false };
	let handle: number | null = null;
	let elapsed = 0;
	let last = 0;

	const ask = (): void => {
		handle = clock.request(() => {
			ask();
			const now = clock.now();
			if (now - last < SHORTEST_FRAME) return;
			// After a long pause of the browser's own the movement goes on from where it was.
			elapsed += Math.min(now - last, 250);
			last = now;
			draw(elapsed / 1000);
		});
	};
	const halt = (): void => {
		if (handle === null) return;
		clock.cancel(handle);
		handle = null;
	};

	return {
		need(change) {
			Object.assign(needs, change);
			const wanted = needs.moving && needs.visible && needs.inView;
			if (wanted && handle === null) {
				last = clock.now();
				ask();
			} else if (!wanted && handle !== null) {
				halt();
				rest();
			}
		},
		seconds: () => elapsed / 1000,
		stop: halt,
	};
}
