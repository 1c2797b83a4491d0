/** How long each step of a briefing stands while it goes on by itself, as an address tells it. */

/** Seconds; shorter than that nothing can be read. */
const SHORTEST = 3;
const LONGEST = 600;

/** Whole seconds in digits alone, from 3 to 600; undefined for anything else. */
export function autoplayFromText(text: string): number | undefined {
	const seconds = /^[1-9]\d{0,2}$/.test(text) ? Number(text) : 0;
	return seconds >= SHORTEST && seconds <= LONGEST ? seconds : undefined;
}
