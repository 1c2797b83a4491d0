/**
 * How many frames a second may be drawn: the reader's setting at most, fewer where frames come late, and more again when
 * they have come in time for a while. Pure: it is told of frames and knows no clock.
 */

/** What a reader may choose, and what holds until then. */
export const FRAME_RATES = [60, 30, 15] as const;
export type FrameRate = (typeof FRAME_RATES)[number];
export const USUAL_RATE: FrameRate = 30;

/** Downwards: the last one is only ever taken where the machine cannot do more. */
const LEVELS = [...FRAME_RATES, 10];

/** A frame is late that comes so many times later than it should. */
const LATE = 1.4;
/** So many late frames more than timely ones lower the ceiling. */
const LATE_FRAMES = 8;
/** Milliseconds in which frames must come in time before more of them are tried; twice as long after each vain try. */
const CALM = 4000;
const LONGEST_CALM = 64_000;

export interface FrameCeiling {
	/** Frames a second at the moment. */
	rate: () => number;
	/** Takes the reader's setting. */
	set: (rate: FrameRate) => void;
	/** A frame was drawn so many milliseconds after the one before. */
	drew: (milliseconds: number) => void;
}

/** A ceiling that begins at the setting. */
export function frameCeiling(setting: FrameRate = USUAL_RATE): FrameCeiling {
	let highest = LEVELS.indexOf(setting);
	let level = highest;
	let late = 0;
	let calm = 0;
	let wanted = CALM;
	let isTrying = false;

	const go = (to: number): void => {
		level = to;
		late = 0;
		calm = 0;
	};
	const rate = (): number => LEVELS[level] ?? USUAL_RATE;
	const lower = (): void => {
		// What was tried did not hold: the next try waits longer.
		if (isTrying) wanted = Math.min(LONGEST_CALM, 2 * wanted);
		isTrying = false;
		go(Math.min(LEVELS.length - 1, level + 1));
	};

	return {
		rate,
		set(next) {
			if (LEVELS.indexOf(next) === highest) return;
			highest = LEVELS.indexOf(next);
			wanted = CALM;
			isTrying = false;
			go(highest);
		},
		drew(milliseconds) {
			if (milliseconds > (LATE * 1000) / rate()) {
				late += 1;
				calm = 0;
				if (late >= LATE_FRAMES) lower();
				return;
			}
			late = Math.max(0, late - 1);
			calm += milliseconds;
			if (calm < wanted) return;
			if (level === highest) {
				wanted = CALM;
				isTrying = false;
				calm = 0;
				return;
			}
			isTrying = true;
			go(level - 1);
		},
	};
}
