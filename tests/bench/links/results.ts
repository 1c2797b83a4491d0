/** All that one run has measured, and the figures that tables and verdicts read from it. Pure. */
import { spread } from '../support/spread';
import type { CardWork } from '../../support/count-card-work';
import { aFrame, aSecond, type Counted, type Timed } from './measure/phase';
import type { Way } from './way';

/** What a page shows: a number of invented legs, or the site's own dossier on its own basemap. */
export type Load = number | 'real';

export interface Measured {
	way: Way;
	load: Load;
	/** One for each repetition. */
	timed: Timed[];
	counted: Counted | null;
}

/** A figure of one repetition; null where it cannot be told, as a time by frame where none was drawn. */
export type Figure = (timed: Timed) => number | null;

const main =
	(name: 'rest' | 'travel'): Figure =>
	(timed) =>
		aFrame(timed[name].mainMs, timed[name]);

/** Milliseconds on a processor a frame, unless the name says otherwise. */
export const FIGURES = {
	mainRest: main('rest'),
	mainTravel: main('travel'),
	scriptRest: ({ rest }) => aFrame(rest.scriptMs, rest),
	scriptTravel: ({ travel }) => aFrame(travel.scriptMs, travel),
	workersRest: ({ rest }) => aFrame(rest.workersMs, rest),
	graphicsRest: ({ drawnRest }) => aFrame(drawnRest.graphicsMs, drawnRest),
	graphicsTravel: ({ drawnTravel }) => aFrame(drawnTravel.graphicsMs, drawnTravel),
	/** Of main thread and workers, milliseconds in a second of the clock. */
	busyPerSecond: ({ rest }) => aSecond(rest.mainMs + rest.workersMs, rest),
	/** Frames, with drawing and with drawing left out. */
	framesPerSecond: ({ drawnRest }) => aSecond(drawnRest.frames, drawnRest),
	travelFramesPerSecond: ({ drawnTravel }) => aSecond(drawnTravel.frames, drawnTravel),
	undrawnPerSecond: ({ rest }) => aSecond(rest.frames, rest),
	/** Milliseconds of the clock since the navigation began. */
	firstFrame: ({ firstFrameMs }) => firstFrameMs,
	/** Frames, and main-thread milliseconds a second, while nothing moves. */
	stillFrames: ({ still }) => still.frames,
	stillPerSecond: ({ still }) => aSecond(still.mainMs, still),
	heapMegabytes: ({ heapBytes }) => heapBytes / 1e6,
} satisfies Record<string, Figure>;

export const COUNTS = ['draws', 'vertices', 'bytes', 'uniforms'] as const satisfies (keyof CardWork)[];

export class Results {
	readonly #all: Measured[] = [];

	/** Takes down one more repetition. */
	add(way: Way, load: Load, timed: Timed): void {
		this.#of(way, load).timed.push(timed);
	}

	count(way: Way, load: Load, counted: Counted): void {
		this.#of(way, load).counted = counted;
	}

	/** Null where it was not measured, in this run or in one of its repetitions. */
	median(way: Way, load: Load, figure: Figure): number | null {
		return spread(this.#of(way, load).timed.map(figure))?.median ?? null;
	}

	/** The median of ours ÷ the other's, repetition by repetition, since what slows the machine for a while slows both. */
	ratio(way: Way, load: Load, figure: Figure): number | null {
		const others = this.#of(way, load).timed.map(figure);
		const ratios = this.#of('ours', load).timed.map((timed, index) => {
			const [own, other] = [figure(timed), others[index] ?? null];
			return own === null || other === null || other === 0 ? null : own / other;
		});
		return spread(ratios)?.median ?? null;
	}

	/** What is asked of WebGL in a frame. */
	counts(way: Way, load: Load, phase: keyof Counted): CardWork | null {
		return this.#of(way, load).counted?.[phase] ?? null;
	}

	#of(way: Way, load: Load): Measured {
		const known = this.#all.find((one) => one.way === way && one.load === load);
		if (known) return known;
		const fresh: Measured = { way, load, timed: [], counted: null };
		this.#all.push(fresh);
		return fresh;
	}
}
