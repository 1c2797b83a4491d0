/** The figures of one load, from what was taken down of it. Pure, on what is in memory. */
import { blockingTime } from './blocking-time';
import { differingShare, readPng } from './differing-share';
import { firstComplete } from './first-complete';
import type { Area, Load } from './load';
import { trafficUntil, type Traffic } from './traffic-until';

/** A picture that a load is to arrive at. */
export interface Goal {
	/** A PNG of the whole window. */
	final: Buffer;
	/** The part of it that counts; the whole where it is not said. */
	within?: Area | undefined;
	/** Parts of that which do not count. */
	except?: readonly Area[];
}

/** Milliseconds since the navigation began, but for counts, bytes and the layout shift. Null is what did not come. */
export interface Figures {
	pictureMs: number | null;
	picture: Traffic | null;
	liveMs: number | null;
	live: Traffic | null;
	mapIdleMs: number | null;
	all: Traffic;
	firstPaintMs: number | null;
	largestPaintMs: number | null;
	layoutShift: number;
	blockingMs: number;
	longTasks: number;
	longestTaskMs: number;
}

/**
 * @param picture What the page shows before any script has run, or null where that is not asked.
 * @param live What its live map shows in the end, or null where it has none.
 */
export function figuresOf(
	{ timings, requests, frames }: Load,
	picture: Goal | null,
	live: Goal | null,
): Figures {
	const { firstPaintMs, largestPaintMs, layoutShift, longTasks, mapIdleMs } = timings;
	const reached = (goal: Goal | null): number | null => {
		if (goal === null) return null;
		const final = readPng(goal.final);
		return firstComplete(frames, (png) => differingShare(readPng(png), final, goal.within, goal.except));
	};
	const until = (atMs: number | null) => (atMs === null ? null : trafficUntil(requests, atMs));
	const pictureMs = reached(picture);
	const liveMs = reached(live);
	return {
		pictureMs,
		picture: until(pictureMs),
		liveMs,
		// A frame can look complete while the map still loads what lies outside of it; the later of both counts.
		live: until(liveMs === null || mapIdleMs === null ? liveMs : Math.max(liveMs, mapIdleMs)),
		mapIdleMs,
		all: trafficUntil(requests, Infinity),
		firstPaintMs,
		largestPaintMs,
		layoutShift,
		blockingMs: blockingTime(longTasks, firstPaintMs ?? 0),
		longTasks: longTasks.length,
		longestTaskMs: Math.max(0, ...longTasks.map(({ durationMs }) => durationMs)),
	};
}
