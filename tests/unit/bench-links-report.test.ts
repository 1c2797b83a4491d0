// What the benchmark of links measures with, and what it prints.
import { describe, expect, it } from 'vitest';
import { growthExponent } from '../bench/support/growth-exponent';
import { aFrame, aSecond, type Phase, type Timed } from '../bench/links/measure/phase';
import { processorMs, threadTimes, timeBetween } from '../bench/links/measure/thread-times';
import { firstFrameTable } from '../bench/links/first-frames';
import { readOptions } from '../bench/links/options';
import { benchQuery, queryOf } from '../bench/links/page/bench-query';
import { cameraAt, CAMERA } from '../bench/links/page/camera-path';
import { FIGURES, Results } from '../bench/links/results';
import { figureTable, growthTable, ratioTable } from '../bench/links/tables';
import { verdicts, type Run } from '../bench/links/verdicts';
import type { Way } from '../bench/links/way';

const phase = (about: Partial<Phase> = {}): Phase => ({
	...{ seconds: 5, frames: 100, mainMs: 100, workersMs: 0, scriptMs: 50, graphicsMs: 1000 },
	...about,
});
const timed = (about: Partial<Timed> = {}): Timed => ({
	...{ rest: phase(), travel: phase(), still: phase({ frames: 0 }), heapBytes: 5e6 },
	...{ firstFrameMs: 400, drawnRest: phase(), drawnTravel: phase() },
	...about,
});
const atRest = (mainMs: number): Timed => timed({ rest: phase({ mainMs }) });

describe('the time of threads', () => {
	it('is read in milliseconds from what the kernel writes in nanoseconds', () => {
		expect(processorMs('12345678 99 3\n')).toBeCloseTo(12.345678);
		expect(processorMs('')).toBeNull();
		expect(processorMs('12345678')).toBeNull();
	});

	it('of a process between two looks is told by main thread, workers and all', () => {
		const before = [
			{ id: 10, name: 'chromium', ms: 100 },
			{ id: 11, name: 'DedicatedWorker', ms: 50 },
			{ id: 12, name: 'Compositor', ms: 1 },
		];
		const after = [
			{ id: 10, name: 'chromium', ms: 130 },
			{ id: 11, name: 'DedicatedWorker', ms: 55 },
			{ id: 12, name: 'Compositor', ms: 3 },
			{ id: 13, name: 'DedicatedWorker', ms: 7 },
		];
		expect(timeBetween(10, before, after)).toEqual({ mainMs: 30, workersMs: 12, allMs: 44 });
	});

	it.runIf(process.platform === 'linux')('is there for this process, and grows while it works', () => {
		const all = () => threadTimes(process.pid).reduce((sum, { ms }) => sum + ms, 0);
		const before = all();
		const until = performance.now() + 200;
		while (performance.now() < until);
		expect(all() - before).toBeGreaterThan(10);
		expect(threadTimes(process.pid).map(({ id }) => id)).toContain(process.pid);
	});

	it('of a process that is not there is none', () => {
		expect(threadTimes(2 ** 30)).toEqual([]);
	});
});

describe('figures', () => {
	it('are by frame or by second, and none by frame where none was drawn', () => {
		expect(aFrame(100, { frames: 50 })).toBe(2);
		expect(aFrame(100, { frames: 0 })).toBeNull();
		expect(aSecond(100, { seconds: 4 })).toBe(25);
	});

	it('of several repetitions are their median, and ratios are taken repetition by repetition', () => {
		const results = new Results();
		for (const mainMs of [100, 300, 110]) results.add('ours', 15, atRest(mainMs));
		for (const mainMs of [200, 600, 440]) results.add('deck', 15, atRest(mainMs));
		expect(results.median('ours', 15, FIGURES.mainRest)).toBe(1.1);
		expect(results.ratio('deck', 15, FIGURES.mainRest)).toBe(0.5);
	});

	it('that were not measured are none', () => {
		const results = new Results();
		results.add('ours', 15, atRest(100));
		expect(results.ratio('deck', 15, FIGURES.mainRest)).toBeNull();
		expect(results.median('empty', 15, FIGURES.mainRest)).toBeNull();
		expect(results.counts('ours', 15, 'rest')).toBeNull();
	});
});

describe('the growth exponent', () => {
	const power = (k: number) => [1000, 10_000, 100_000].map((x) => ({ x, y: 3 * x ** k }));

	it.each([0, 0.1, 1, 2])('of a power law is its power, %d', (k) => {
		expect(growthExponent(power(k))).toBeCloseTo(k, 10);
	});

	it('is that of the line of least squares', () => {
		const points = [
			{ x: 1, y: 1 },
			{ x: Math.E, y: Math.E },
			{ x: Math.E ** 2, y: Math.E },
		];
		expect(growthExponent(points)).toBeCloseTo(0.5, 10);
	});

	it('is none of one point, or of what cannot be', () => {
		expect(growthExponent([{ x: 1000, y: 2 }])).toBeNull();
		expect(growthExponent([...power(1), { x: 10, y: Number.NaN }])).toBeNull();
		expect(growthExponent([...power(1), { x: 10, y: 0 }])).toBeNull();
	});
});

describe('the verdicts on links', () => {
	const run = (about: Partial<Run> = {}): Run => ({
		...{ loads: [15], repetitions: 1, script: null },
		...about,
	});
	const judged = (results: Results, text: string, about: Partial<Run> = {}) =>
		verdicts(results, run(about)).find((verdict) => verdict.text.startsWith(text))?.reached;
	const withRatio = (own: number, other: number, way: Way = 'deck', count = 1): Results => {
		const results = new Results();
		for (let index = 0; index < count; index += 1) {
			results.add('ours', 15, atRest(own));
			results.add(way, 15, atRest(other));
		}
		return results;
	};
	const REST = 'main thread a frame, at rest ÷ deck.gl, 15 legs';

	it('say whether a ratio was reached', () => {
		expect(judged(withRatio(25, 100), REST)).toBe(true);
		expect(judged(withRatio(60, 100), REST)).toBe(false);
		expect(judged(withRatio(60, 100, 'empty'), REST.replace('deck.gl', 'empty map'))).toBeNull();
		expect(judged(withRatio(50, 100, 'empty'), REST.replace('deck.gl', 'empty map'))).toBe(true);
	});

	it('say nothing of a time within 20 % of its limit before it was measured three times', () => {
		expect(judged(withRatio(38, 100), REST)).toBeNull();
		expect(judged(withRatio(42, 100), REST)).toBeNull();
		expect(judged(withRatio(38, 100, 'deck', 3), REST, { repetitions: 3 })).toBe(true);
		expect(judged(withRatio(42, 100, 'deck', 3), REST, { repetitions: 3 })).toBe(false);
	});

	it('say nothing of what was not measured', () => {
		expect(judged(new Results(), REST)).toBeNull();
	});

	it('count bytes, draw calls and vertices exactly', () => {
		const results = new Results();
		const counts = { draws: 1, vertices: 44_000, bytes: 0, uniforms: 3 };
		const alike = { rest: counts, travel: counts, stillTravel: counts };
		results.count('ours', 10_000, { ...alike, stillTravel: { ...counts, draws: 3 } });
		results.count('empty', 10_000, alike);
		results.count('deck', 10_000, { ...alike, rest: { ...counts, vertices: 640_000 } });
		const about = { loads: [10_000] };
		expect(judged(results, 'bytes uploaded a frame at rest, 10000 legs: 0', about)).toBe(true);
		expect(judged(results, 'draw calls of the layer in the map, 10000 legs: 2', about)).toBe(true);
		expect(judged(results, 'vertices a frame at rest ÷ deck.gl, 10000 legs: 0.07', about)).toBe(true);
		results.count('ours', 10_000, { ...alike, rest: { ...counts, bytes: 4, draws: 4 } });
		expect(judged(results, 'bytes uploaded', about)).toBe(false);
		expect(judged(results, 'draw calls a frame at rest', about)).toBe(false);
	});

	it('want three times the frames of deck.gl with the real dossier', () => {
		const results = new Results();
		results.add('ours', 'real', timed({ drawnRest: phase({ frames: 300 }) }));
		results.add('deck', 'real', timed({ drawnRest: phase({ frames: 60 }) }));
		expect(judged(results, 'frames a second ÷ deck.gl, the real dossier: 5, at least 3')).toBe(true);
	});

	it('want no frame while nothing moves, and little heap', () => {
		const results = new Results();
		results.add('ours', 100_000, timed({ heapBytes: 12e6, still: phase({ frames: 1 }) }));
		results.add('empty', 100_000, timed({ heapBytes: 5e6 }));
		const about = { loads: [100_000] };
		expect(judged(results, 'frames while nothing moves', about)).toBe(false);
		expect(judged(results, 'bytes of heap a leg over the empty map, 100000 legs: 70', about)).toBe(true);
	});

	it('hold the growth of the main thread against a tenth', () => {
		const results = new Results();
		const loads = [1000, 10_000, 100_000];
		for (const load of loads) results.add('ours', load, atRest(100 * load ** 0.2));
		expect(judged(results, 'growth exponent of the main thread, at rest: 0.20', { loads })).toBe(false);
	});

	it('compare what the pages load', () => {
		const script = { ours: 300, site: 390, deck: 480 };
		expect(judged(new Results(), 'script, gzip, our page', { script })).toBe(true);
		expect(judged(new Results(), "script, gzip, the site's first page", { script })).toBe(false);
	});
});

describe('the tables', () => {
	const results = new Results();
	for (const load of [1000, 10_000]) {
		results.add('ours', load, atRest(100));
		results.add('deck', load, atRest(200));
	}

	it('have a column for each way and a dash for what was not measured', () => {
		const rows = figureTable(results, 1000, ['ours', 'deck', 'empty']);
		expect(rows[0]).toEqual(['1000 legs', 'ours', 'deck.gl', 'empty map']);
		expect(rows.find(([name]) => name === 'main thread a frame, ms')).toEqual([
			...['main thread a frame, ms', '1.00', '2.00', '–'],
		]);
	});

	it('have ratios and exponents', () => {
		expect(ratioTable(results, [1000], ['ours', 'deck'])[1]).toEqual(['main thread a frame, 1000', '0.50']);
		const growth = growthTable(results, [15, 1000, 10_000], ['ours', 'empty']);
		expect(growth[1]).toEqual(['main thread a frame', '0.00', '–']);
	});
});

describe('what is asked of the program', () => {
	it('is everything where nothing is said', () => {
		expect(readOptions([])).toMatchObject({ loads: [15, 1000, 10_000, 100_000], repetitions: 1, gpu: false });
	});

	it('is read from the command line', () => {
		const asked = ['--n', '1000,15', '--only', 'deck,ours', '--repeat', '3', '--quick', '--no-build'];
		expect(readOptions(asked)).toMatchObject({
			...{ loads: [15, 1000], ways: ['ours', 'deck'], repetitions: 3, quick: true, build: false },
		});
	});

	it('is refused where it is not understood', () => {
		expect(() => readOptions(['--only', 'ours,leaflet'])).toThrow(/not leaflet/);
		expect(() => readOptions(['--n', 'many'])).toThrow(/--n/);
		expect(() => readOptions(['--repeat', '0'])).toThrow(/--repeat/);
	});
});

describe('the address of a page', () => {
	const asked = { count: 1000, seed: 3, bundle: false, basemap: true, real: false };

	it('says what it is to show', () => {
		expect(benchQuery(`?${queryOf(asked)}`)).toEqual(asked);
		expect(queryOf(asked)).toBe('n=1000&seed=3&basemap=1');
		expect(benchQuery(`?${queryOf({ ...asked, real: true })}`).real).toBe(true);
		expect(benchQuery(`?${queryOf({ ...asked, bundle: true })}`).bundle).toBe(true);
		expect(() => benchQuery('?n=x')).toThrow(/n has to be/);
	});
});

describe('the way of the camera', () => {
	it('begins where the camera rests, and comes back there', () => {
		expect(cameraAt(0)).toEqual({ center: [CAMERA.longitude, CAMERA.latitude], zoom: CAMERA.zoom });
		expect(cameraAt(4000).zoom).toBeCloseTo(CAMERA.zoom, 6);
		expect(cameraAt(1000).center).not.toEqual(cameraAt(0).center);
	});
});

describe('first frames alone', () => {
	it('are told as medians, and as what ours are of the others, round by round', () => {
		const frames = new Map<Way, number[]>([
			['ours', [400, 900, 410]],
			['deck', [800, 1000, 820]],
		]);
		expect(firstFrameTable(1000, frames)).toEqual([
			['1000 legs', 'first frame, ms', 'ours ÷ it', 'least', 'most'],
			['ours', '410'],
			['deck.gl', '820', '0.50', '0.50', '0.90'],
		]);
	});
});
