/**
 * What every page of the benchmark does alike: makes the map and the data, starts its way of drawing, leads the camera, and
 * tells the measuring program when the first frame was handed over. Knows no way of drawing.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { generatedLegs, type BenchLeg } from '../data/generated-legs';
import { benchMap } from './bench-map';
import { benchQuery, type BenchQuery } from './bench-query';
import { cameraAt, ROUND } from './camera-path';
import { realLegs } from './real-legs';

/** A way of drawing, under way. */
export interface Drawing {
	/** Whether what it draws moves. */
	animate: (on: boolean) => void;
}

/**
 * Starts one on a map that has no style yet.
 *
 * @param ready Comes with the legs, when the map's style is there too.
 * @param drawn To be called at the end of the first frame that has all legs in it.
 */
export type StartDrawing = (
	map: MapLibreMap,
	ready: Promise<readonly BenchLeg[]>,
	drawn: () => void,
	query: BenchQuery,
) => Promise<Drawing>;

/** What the measuring program finds on the page. Times are milliseconds since the navigation began. */
export interface Bench {
	/** When the first frame with all legs had been handed to the graphics process, or null before. */
	firstFrameMs: number | null;
	/** What went wrong, or null. */
	failure: string | null;
	animate: (on: boolean) => void;
	/** Leads the camera, or leaves it where it is. */
	travel: (on: boolean) => void;
	/** Leads it round once, in as many frames of the map as it answers. */
	goRound: () => Promise<number>;
	/** Held as long as the page is, so that every way of drawing has the same data beside it. */
	legs: readonly BenchLeg[];
}

declare global {
	var bench: Bench | undefined;
}

/** Begins at once. What fails is told in `bench.failure`. */
export function benchPage(container: HTMLElement, start: StartDrawing): void {
	const bench: Bench = {
		...{ firstFrameMs: null, failure: null, legs: [] },
		...{ animate: () => undefined, travel: () => undefined, goRound: () => Promise.resolve(0) },
	};
	globalThis.bench = bench;
	begin(container, start, bench).catch((error: unknown) => {
		bench.failure = error instanceof Error ? (error.stack ?? error.message) : String(error);
	});
}

async function begin(container: HTMLElement, start: StartDrawing, bench: Bench): Promise<void> {
	const query = benchQuery(location.search);
	const map = benchMap(container, query.basemap);
	map.on('error', ({ error }) => (bench.failure = error.message));
	const styled = new Promise((resolve) => map.once('style.load', resolve));
	const ready = (async () => {
		bench.legs = query.real ? await realLegs() : generatedLegs(query.count, query.seed);
		await styled;
		return bench.legs;
	})();
	const drawing = await start(map, ready, () => (bench.firstFrameMs ??= performance.now()), query);
	bench.animate = drawing.animate;
	bench.travel = traveller(map);
	bench.goRound = () => goRound(map);
}

/** Frames of one round of the camera that is counted. */
const STEPS = 40;

async function goRound(map: MapLibreMap): Promise<number> {
	for (let step = 0; step < STEPS; step += 1) {
		const rendered = new Promise((resolve) => map.once('render', resolve));
		map.jumpTo(cameraAt(((step + 0.5) / STEPS) * ROUND));
		await rendered;
	}
	return STEPS;
}

/** Sets the camera in every frame while it is on. */
function traveller(map: MapLibreMap): (on: boolean) => void {
	let frame: number | null = null;
	let began = 0;
	const step = (now: number) => {
		map.jumpTo(cameraAt(now - began));
		frame = requestAnimationFrame(step);
	};
	return (on) => {
		if (frame !== null) cancelAnimationFrame(frame);
		frame = null;
		if (!on) return;
		began = performance.now();
		frame = requestAnimationFrame(step);
	};
}
