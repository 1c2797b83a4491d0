/** How long a briefing rests after a visitor before it goes on by itself again. Pure. */

/** Whoever reads a page is not to be hurried on. */
const LEAST = 60;
const STEPS = 3;

/** @param seconds That a step stands. @returns Seconds: as long as three steps, and a minute at least. */
export const restSeconds = (seconds: number): number => Math.max(LEAST, STEPS * seconds);
