/** Says of each figure that is to be reached whether it was. Pure. */
import { growthExponent } from '../support/growth-exponent';
import type { Counted } from './measure/phase';
import { FIGURES, type Figure, type Load, type Results } from './results';
import { WAY_NAMES, type Way } from './way';

export interface Verdict {
	/** Null is no verdict: not measured, or too near to the limit for one repetition. */
	reached: boolean | null;
	text: string;
}

/** What is known of a run beside its results. */
export interface Run {
	/** Numbers of invented legs, in rising order. */
	loads: readonly number[];
	/** How often each page was measured. */
	repetitions: number;
	/** Bytes of script by gzip: our page of the benchmark, the site's first page, and the page with deck.gl. */
	script: { ours: number; site: number | null; deck: number } | null;
}

/** From one repetition alone, a time that is nearer to its limit than this share of it says nothing. */
const TOO_NEAR = 0.2;
const ENOUGH_REPETITIONS = 3;

/** Both ways in which deck.gl can stand beside MapLibre. */
const DECKS = ['deck', 'deck-over'] as const;

export function verdicts(results: Results, { loads, repetitions, script }: Run): Verdict[] {
	const judged = (what: string, value: number | null, most: number, timed: boolean, least = false) => {
		const near = value !== null && Math.abs(value / most - 1) < TOO_NEAR;
		const unsure = value === null || (timed && near && repetitions < ENOUGH_REPETITIONS);
		const said = value === null ? 'not measured' : shown(value);
		return {
			reached: unsure ? null : least ? value >= most : value <= most,
			text: `${what}: ${said}, at ${least ? 'least' : 'most'} ${shown(most)}`,
		};
	};
	const ratio = (what: string, way: Way, load: Load, figure: Figure, most: number) =>
		judged(`${what} ÷ ${WAY_NAMES[way]}, ${named(load)}`, results.ratio(way, load, figure), most, true);
	const has = (load: number) => loads.includes(load);
	const large = loads.filter((load) => load >= 1000);
	const exponent = (figure: Figure) =>
		growthExponent(large.map((load) => ({ x: load, y: results.median('ours', load, figure) ?? Number.NaN })));
	const counted = (way: Way, load: number, phase: keyof Counted) => results.counts(way, load, phase);
	const verticesRatio = (way: Way) => {
		const [own, other] = [counted('ours', 10_000, 'rest'), counted(way, 10_000, 'rest')];
		return own && other ? own.vertices / other.vertices : null;
	};
	const layerDraws = (load: number) => {
		const [still, empty] = [counted('ours', load, 'stillTravel'), counted('empty', load, 'stillTravel')];
		return still && empty ? still.draws - empty.draws : null;
	};
	const heap = (load: number) => {
		const [own, empty] = (['ours', 'empty'] as const).map((way) =>
			results.median(way, load, FIGURES.heapMegabytes),
		);
		return typeof own === 'number' && typeof empty === 'number' ? ((own - empty) * 1e6) / load : null;
	};
	const BUSY: readonly (readonly [number, number])[] = [
		[15, 0.3],
		[1000, 0.1],
		[10_000, 0.06],
	];
	return [
		...loads.flatMap((load) => [
			...DECKS.map((way) => ratio('main thread a frame, at rest', way, load, FIGURES.mainRest, 0.4)),
			ratio('main thread a frame, at rest', 'empty', load, FIGURES.mainRest, 0.7),
		]),
		...BUSY.filter(([load]) => has(load)).map(([load, most]) =>
			ratio('main and workers a second', 'set-data', load, FIGURES.busyPerSecond, most),
		),
		...(large.length > 1
			? [judged('growth exponent of the main thread, at rest', exponent(FIGURES.mainRest), 0.1, false)]
			: []),
		...loads.flatMap((load) =>
			DECKS.map((way) => ratio('main thread a frame, camera moving', way, load, FIGURES.mainTravel, 0.85)),
		),
		...(has(10_000)
			? DECKS.map((way) =>
					judged(`vertices a frame at rest ÷ ${WAY_NAMES[way]}, 10000 legs`, verticesRatio(way), 0.1, false),
				)
			: []),
		...loads.flatMap((load) => [
			judged(
				`bytes uploaded a frame at rest, ${named(load)}`,
				counted('ours', load, 'rest')?.bytes ?? null,
				0,
				false,
			),
			judged(`draw calls of the layer in the map, ${named(load)}`, layerDraws(load), 3, false),
			judged(
				`draw calls a frame at rest, ${named(load)}`,
				counted('ours', load, 'rest')?.draws ?? null,
				3,
				false,
			),
		]),
		...(has(10_000)
			? DECKS.map((way) => ratio('graphics process a frame', way, 10_000, FIGURES.graphicsRest, 0.15))
			: []),
		...DECKS.map((way) =>
			judged(
				`frames a second ÷ ${WAY_NAMES[way]}, ${named('real')}`,
				results.ratio(way, 'real', FIGURES.framesPerSecond),
				...([3, true, true] as const),
			),
		),
		...loads.flatMap((load) => DECKS.map((way) => ratio('first frame', way, load, FIGURES.firstFrame, 1))),
		...(has(10_000) ? [ratio('first frame', 'set-data', 10_000, FIGURES.firstFrame, 0.15)] : []),
		judged('script, gzip, our page ÷ deck.gl', script && script.ours / script.deck, 0.8, false),
		judged(
			"script, gzip, the site's first page ÷ deck.gl",
			typeof script?.site !== 'number' ? null : script.site / script.deck,
			0.8,
			false,
		),
		...(has(100_000)
			? [judged('bytes of heap a leg over the empty map, 100000 legs', heap(100_000), 80, false)]
			: []),
		...loads.map((load) =>
			judged(
				`frames while nothing moves, ${named(load)}`,
				results.median('ours', load, FIGURES.stillFrames),
				0,
				false,
			),
		),
	];
}

const named = (load: Load): string => (load === 'real' ? 'the real dossier' : `${load} legs`);

const shown = (value: number): string =>
	Number.isInteger(value) ? String(value) : value.toFixed(Math.abs(value) < 10 ? 2 : 0);
