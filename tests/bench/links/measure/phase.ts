/** What is taken down of a page for a while. Types, and what follows from them by division. Pure. */
import type { CardWork } from '../../../support/count-card-work';

/** Totals of one stretch of time. Milliseconds on a processor, but for `seconds`, which are the clock's. */
export interface Phase {
	seconds: number;
	/** Frames in which anything was drawn. */
	frames: number;
	mainMs: number;
	workersMs: number;
	scriptMs: number;
	graphicsMs: number;
}

/** Of one page with one number of legs, in two visits: one in which drawing is left out, and one as it is. */
export interface Timed extends Undrawn, Drawn {}

export interface Undrawn {
	/** The camera at rest and the legs moving; the camera moving too; and nothing moving at all. */
	rest: Phase;
	travel: Phase;
	still: Phase;
	/** Bytes of the page's heap after a collection, and of the buffers that it holds. */
	heapBytes: number;
}

export interface Drawn {
	/** Milliseconds since the navigation began. */
	firstFrameMs: number;
	drawnRest: Phase;
	drawnTravel: Phase;
}

/** What is asked of WebGL in one frame, on average. */
export interface Counted {
	rest: CardWork;
	travel: CardWork;
	/** On the same way with nothing animated: what stands still in the map. */
	stillTravel: CardWork;
}

/** Null where no frame was drawn. */
export const aFrame = (total: number, { frames }: Pick<Phase, 'frames'>): number | null =>
	frames === 0 ? null : total / frames;

export const aSecond = (total: number, { seconds }: Pick<Phase, 'seconds'>): number => total / seconds;
