/** The figures of a run as rows of tables. Pure. */
import type { Picking } from './measure/picking';
import { COUNTS, FIGURES, type Load, type Results } from './results';
import { growthExponent } from '../support/growth-exponent';
import { WAY_NAMES, type Way } from './way';

const ROWS: readonly (readonly [name: string, figure: keyof typeof FIGURES, digits: number])[] = [
	['main thread a frame, ms', 'mainRest', 2],
	['  of it script, ms', 'scriptRest', 2],
	['workers a frame, ms', 'workersRest', 2],
	['main and workers a second, ms', 'busyPerSecond', 1],
	['  at frames a second', 'undrawnPerSecond', 1],
	['graphics process a frame, ms', 'graphicsRest', 1],
	['frames a second', 'framesPerSecond', 1],
	['camera moving: main thread a frame, ms', 'mainTravel', 2],
	['  of it script, ms', 'scriptTravel', 2],
	['  graphics process a frame, ms', 'graphicsTravel', 1],
	['  frames a second', 'travelFramesPerSecond', 1],
	['first frame handed over, ms', 'firstFrame', 0],
	['heap, data included, MB', 'heapMegabytes', 2],
	['nothing moving: frames', 'stillFrames', 0],
	['  main thread a second, ms', 'stillPerSecond', 2],
];

const COUNT_NAMES: Record<(typeof COUNTS)[number], string> = {
	draws: 'draw calls a frame',
	vertices: 'vertices a frame',
	bytes: 'bytes uploaded a frame',
	uniforms: 'uniforms set a frame',
};

const PHASES = [
	['rest', ''],
	['travel', 'camera moving: '],
	['stillTravel', 'camera alone moving: '],
] as const;

/** One table for each load: a column for each way. A dash stands for what was not measured. */
export function figureTable(results: Results, load: Load, ways: readonly Way[]): string[][] {
	const cell = (value: number | null, digits: number) => value?.toFixed(digits) ?? '–';
	return [
		[load === 'real' ? 'the real dossier and basemap' : `${load} legs`, ...ways.map((way) => WAY_NAMES[way])],
		...ROWS.map(([name, figure, digits]) => [
			name,
			...ways.map((way) => cell(results.median(way, load, FIGURES[figure]), digits)),
		]),
		...PHASES.flatMap(([phase, when]) =>
			COUNTS.map((count) => [
				when + COUNT_NAMES[count],
				...ways.map((way) => cell(results.counts(way, load, phase)?.[count] ?? null, 0)),
			]),
		),
	];
}

/** Ours ÷ each other, for each load. */
export function ratioTable(results: Results, loads: readonly Load[], ways: readonly Way[]): string[][] {
	const others = ways.filter((way) => way !== 'ours');
	const ratios = ['mainRest', 'mainTravel', 'busyPerSecond', 'graphicsRest', 'firstFrame'] as const;
	const name = (figure: string) => ROWS.find(([, known]) => known === figure)?.[0] ?? figure;
	return [
		['ours ÷ the other', ...others.map((way) => WAY_NAMES[way])],
		...ratios.flatMap((figure) =>
			loads.map((load) => [
				`${name(figure).replace(/, ms$/, '')}, ${load === 'real' ? 'real' : load}`,
				...others.map((way) => results.ratio(way, load, FIGURES[figure])?.toFixed(2) ?? '–'),
			]),
		),
	];
}

/** By which power of the number of legs each way grows, from 1,000 legs on. */
export function growthTable(results: Results, loads: readonly number[], ways: readonly Way[]): string[][] {
	const large = loads.filter((load) => load >= 1000);
	const grown = ['mainRest', 'mainTravel', 'graphicsRest', 'firstFrame', 'heapMegabytes'] as const;
	return [
		['growth exponent from 1000 legs on', ...ways.map((way) => WAY_NAMES[way])],
		...grown.map((figure) => [
			(ROWS.find(([, known]) => known === figure)?.[0] ?? figure).replace(/, (ms|MB)$/, ''),
			...ways.map((way) => {
				const points = large.map((x) => ({ x, y: results.median(way, x, FIGURES[figure]) ?? Number.NaN }));
				return growthExponent(points)?.toFixed(2) ?? '–';
			}),
		]),
	];
}

/** What pointing at legs takes, a column for each load. */
export function pickingTable(loads: readonly number[], measured: readonly Picking[]): string[][] {
	return [
		['picking', ...loads.map((load) => `${load} legs`)],
		['making the index, ms', ...measured.map(({ indexMs }) => indexMs.toFixed(0))],
		['one look, ms', ...measured.map(({ lookMs }) => lookMs.toFixed(2))],
		['pieces of legs looked at, median', ...measured.map(({ candidates }) => String(candidates.median))],
		['  most of 1,000 looks', ...measured.map(({ candidates }) => String(candidates.most))],
	];
}
