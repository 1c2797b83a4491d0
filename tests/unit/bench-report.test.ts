// What the benchmark prints.
import { describe, expect, it } from 'vitest';
import { figureRows } from '../bench/load/figure-rows';
import type { Figures } from '../bench/load/figures';
import { requestRows } from '../bench/load/request-rows';
import { textTable } from '../bench/support/text-table';
import type { Variant } from '../bench/load/variant';
import { verdicts } from '../bench/load/verdicts';
import { loadedTwice } from '../bench/support/loaded-twice';

const good: Figures = {
	...{ pictureMs: 1000, picture: { bytes: 90_000, requests: 5 } },
	...{ liveMs: 6000, live: { bytes: 600_000, requests: 40 }, mapIdleMs: 6100 },
	...{ all: { bytes: 610_000, requests: 41 }, firstPaintMs: 900, largestPaintMs: 1050, layoutShift: 0 },
	...{ blockingMs: 12.6, longTasks: 3, longestTaskMs: 80 },
};
const round = (scriptOn: Partial<Figures> = {}): Record<Variant, Figures> => ({
	...{ empty: good, scriptOff: good, mapAlone: good },
	scriptOn: { ...good, ...scriptOn },
});
const missed = (rounds: Record<Variant, Figures>[], before = 80_000, twice: string[] = []) =>
	verdicts(rounds, { all: before + 10_000, before }, twice)
		.filter(({ reached }) => !reached)
		.map(({ text }) => text);

describe('the verdicts', () => {
	it('are all good where every figure is reached', () => {
		expect(missed([round(), round(), round()])).toEqual([]);
	});

	it.each([
		['picture complete, script on: 100.1 kB', { picture: { bytes: 100_100, requests: 1 } }],
		['picture complete 4.8 times sooner', { pictureMs: 1250, largestPaintMs: 1250 }],
		['largest paint, no later than the picture: 1101 ms', { largestPaintMs: 1101 }],
		['layout shift, the most of all loads: 0.0002', { layoutShift: 0.0002 }],
	])('say “%s”', (text, scriptOn) => {
		expect(missed([round(scriptOn)])).toEqual([expect.stringContaining(text)]);
	});

	it('go by the median, but for the layout shift, of which there is to be none', () => {
		const slow = round({ picture: { bytes: 200_000, requests: 1 } });
		expect(missed([round(), slow, round()])).toEqual([]);
		expect(missed([round(), round({ layoutShift: 0.1 }), round()])).toHaveLength(1);
	});

	it('tell a picture that was never complete in one of the loads', () => {
		expect(missed([round(), round({ pictureMs: null, picture: null })]).join('\n')).toMatch(/never/);
	});

	it('tell too much script, and what was loaded twice', () => {
		expect(missed([round()], 95_000, ['http://localhost/a.js'])).toEqual([
			expect.stringContaining('script before MapLibre, gzip: 95.0 kB, at most 90.0 kB'),
			'loaded twice: http://localhost/a.js',
		]);
	});
});

describe('the table of figures', () => {
	const rows = (name: string, rounds: Record<Variant, Figures>[]) =>
		figureRows(rounds).find(([first]) => first === name);

	it('gives the median with the least and the most, and one number where all are equal', () => {
		const rounds = [1000, 3000, 1200].map((pictureMs) => round({ pictureMs }));
		expect(rows('picture complete, ms', rounds)).toEqual([
			...['picture complete, ms', '1000', '1000'],
			...['1200 (1000–3000)', '1000'],
		]);
	});

	it('gives kilobytes of 1000 bytes, and a dash for what is not there', () => {
		expect(rows('  kB until then', [round({ picture: null })])?.slice(2)).toEqual(['90.0', '–', '90.0']);
	});
});

describe('the table of requests', () => {
	const request = {
		...{ url: 'http://localhost/a.js', range: null, type: 'Script', bytes: 900, startedMs: 1.4 },
		...{ finishedMs: 2.6, parts: [] },
	};

	it('has the path, the range, the bytes and the times of each', () => {
		const ranged = { ...request, url: 'http://localhost/t', range: 'bytes=0-9', finishedMs: null };
		expect(requestRows([request, ranged]).slice(1)).toEqual([
			['/a.js', '900', '1', '3', 'Script', ''],
			['/t bytes=0-9', '900', '1', 'never', 'Script', ''],
		]);
	});

	it('marks what was loaded twice, and nothing else', () => {
		const other = { ...request, url: 'http://localhost/b.js' };
		expect(requestRows([request, other, request]).map((row) => row[5])).toEqual(['', 'TWICE', '', 'TWICE']);
	});
});

describe('what was loaded twice', () => {
	const once = { url: 'http://localhost/atlas.pmtiles', range: 'bytes=0-9', bytes: 10 };

	it('is an address with its range', () => {
		expect(loadedTwice([once, { ...once, range: 'bytes=10-19' }])).toEqual([]);
		expect(loadedTwice([once, once])).toEqual(['http://localhost/atlas.pmtiles bytes=0-9']);
	});

	it('is not what came from the cache or is written into the page', () => {
		expect(loadedTwice([once, { ...once, bytes: 0 }])).toEqual([]);
		const image = { url: 'data:image/svg+xml,', range: null, bytes: 10 };
		expect(loadedTwice([image, image])).toEqual([]);
	});

	it('is the same address with another fragment', () => {
		const page = { url: 'http://localhost/#a', range: null, bytes: 10 };
		expect(loadedTwice([page, { ...page, url: 'http://localhost/#b' }])).toEqual(['http://localhost/']);
	});
});

describe('a table in plain text', () => {
	it('has its first column to the left and all others to the right', () => {
		expect(textTable([['a', '1'], ['bcd', '1234', 'x'], ['e']])).toBe('a       1\nbcd  1234  x\ne');
	});

	it('is empty without rows', () => {
		expect(textTable([])).toBe('');
	});
});
