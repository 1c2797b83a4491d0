/** What is taken down of one load of one page. Types alone. Every time is in milliseconds since the navigation began. */
import type { NetworkRequest } from '../support/network-log';

/** One picture of the window. */
export interface Frame {
	atMs: number;
	/** A PNG. */
	png: Buffer;
}

/** CSS pixels of the window; the device has as many. */
export interface Area {
	left: number;
	top: number;
	width: number;
	height: number;
}

export interface LongTask {
	startMs: number;
	durationMs: number;
}

/** What the page itself knows of its load. */
export interface PageTimings {
	/** Milliseconds since 1970 at which the navigation began. */
	originMs: number;
	firstPaintMs: number | null;
	largestPaintMs: number | null;
	/** The sum of all shifts, without units. */
	layoutShift: number;
	longTasks: LongTask[];
	/** When the live map first said that it is drawn. */
	mapIdleMs: number | null;
}

export interface Load {
	timings: PageTimings;
	requests: NetworkRequest[];
	frames: Frame[];
	/** A picture of the window after all came to rest, as PNG. */
	final: Buffer;
	layout: StageLayout | null;
}

/** Where the map is on a page of the site. */
export interface StageLayout {
	/** The map's whole area. */
	stage: Area;
	/** What stands in it with script only, or without only: switches, controls of the map, words on its state. */
	controls: Area[];
	/** CSS pixels of the live map that panels cover, from each edge. */
	covered: { top: number; right: number; bottom: number; left: number };
}
