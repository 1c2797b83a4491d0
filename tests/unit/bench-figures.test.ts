// How the benchmark gets its figures: pictures compared, frames, tasks, medians.
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { blockingTime } from '../bench/load/blocking-time';
import { differingShare, readPng } from '../bench/load/differing-share';
import { figuresOf } from '../bench/load/figures';
import { firstComplete } from '../bench/load/first-complete';
import type { Load } from '../bench/load/load';
import { spread } from '../bench/support/spread';

/** A white picture of 20 by 10 pixels, black in its first columns. */
function picture(blackColumns: number): PNG {
	const png = new PNG({ width: 20, height: 10 });
	png.data.fill(255);
	for (let y = 0; y < 10; y += 1)
		for (let x = 0; x < blackColumns; x += 1) png.data.fill(0, (y * 20 + x) * 4, (y * 20 + x) * 4 + 3);
	return png;
}

const written = (png: PNG): Buffer => PNG.sync.write(png);

describe('the share of pixels that differ', () => {
	it('is 0 for equal pictures and 1 for pictures of other sizes', () => {
		expect(differingShare(picture(3), picture(3))).toBe(0);
		expect(differingShare(new PNG({ width: 10, height: 10 }), picture(0))).toBe(1);
	});

	it('is reckoned of the whole picture', () => {
		expect(differingShare(picture(10), picture(0))).toBe(0.5);
	});

	it('is reckoned of an area alone, where one is given', () => {
		const left = { left: 0, top: 0, width: 10, height: 10 };
		expect(differingShare(picture(5), picture(0), left)).toBe(0.5);
		expect(differingShare(picture(5), picture(0), { ...left, left: 10 })).toBe(0);
	});

	it('leaves out what does not count, from both sides of the fraction', () => {
		const within = { left: 0, top: 0, width: 10, height: 10 };
		const except = [{ left: 0, top: 0, width: 2.5, height: 10 }];
		// Columns 3 and 4 of the columns 3 to 9.
		expect(differingShare(picture(5), picture(0), within, except)).toBeCloseTo(2 / 7);
	});

	it('bears with an area that reaches beyond the picture', () => {
		expect(differingShare(picture(10), picture(0), { left: -5, top: -5, width: 100, height: 100 })).toBe(0.5);
	});

	it('changes neither picture', () => {
		const [a, b] = [picture(5), picture(0)];
		differingShare(a, b, { left: 0, top: 0, width: 1, height: 1 });
		expect([a.data.equals(picture(5).data), b.data.equals(picture(0).data)]).toEqual([true, true]);
	});
});

describe('the first complete frame', () => {
	const frame = (atMs: number, text: string) => ({ atMs, png: Buffer.from(text) });
	const shares: Record<string, number> = { far: 0.5, near: 0.011, within: 0.01, same: 0 };
	const share = (png: Buffer) => shares[png.toString()] ?? 1;

	it('is the first that differs in at most 1 % of its pixels', () => {
		const frames = [frame(1, 'far'), frame(2, 'near'), frame(3, 'within'), frame(4, 'same')];
		expect(firstComplete(frames, share)).toBe(3);
	});

	it('is none of before the navigation', () => {
		expect(firstComplete([frame(-5, 'same'), frame(7, 'same')], share)).toBe(7);
	});

	it('is null where none is near enough', () => {
		expect(firstComplete([frame(1, 'far'), frame(2, 'near')], share)).toBeNull();
	});

	it('is not looked for twice in the same picture', () => {
		let times = 0;
		firstComplete([frame(1, 'far'), frame(2, 'far'), frame(3, 'far')], () => {
			times += 1;
			return 1;
		});
		expect(times).toBe(1);
	});
});

describe('the total blocking time', () => {
	it('is what long tasks take beyond 50 ms after the first paint', () => {
		const tasks = [
			{ startMs: 0, durationMs: 500 },
			{ startMs: 900, durationMs: 300 },
			{ startMs: 2000, durationMs: 51 },
		];
		// The second task counts from the first paint on.
		expect(blockingTime(tasks, 1000)).toBe(200 - 50 + 1);
	});
});

describe('the spread of measurements', () => {
	it('has the middle one of an odd number, and the mean of the middle two of an even one', () => {
		expect(spread([30, 10, 20])).toEqual({ median: 20, min: 10, max: 30, count: 3 });
		expect(spread([4, 1, 2, 3])).toEqual({ median: 2.5, min: 1, max: 4, count: 4 });
	});

	it('is null where a value is missing, since a median of the rest would be too good', () => {
		expect(spread([1, null, 3])).toBeNull();
		expect(spread([])).toBeNull();
	});
});

describe('the figures of a load', () => {
	const final = written(picture(10));
	const load: Load = {
		timings: {
			...{ originMs: 0, firstPaintMs: 100, largestPaintMs: 200, layoutShift: 0.5, mapIdleMs: 600 },
			longTasks: [{ startMs: 100, durationMs: 150 }],
		},
		requests: [
			{ url: 'a', range: null, bytes: 10, type: 'Script', startedMs: 0, finishedMs: 150, parts: [] },
			{ url: 'b', range: null, bytes: 20, type: 'Fetch', startedMs: 400, finishedMs: 550, parts: [] },
		],
		frames: [
			{ atMs: 100, png: written(picture(0)) },
			{ atMs: 200, png: written(picture(5)) },
			{ atMs: 500, png: final },
		],
		final,
		layout: null,
	};

	it('are the moments at which picture and live map are complete, with what had gone over the line', () => {
		expect(figuresOf(load, { final: written(picture(5)) }, { final })).toEqual({
			...{ pictureMs: 200, picture: { bytes: 10, requests: 1 } },
			// Until the map is idle, which is later than its frame.
			...{ liveMs: 500, live: { bytes: 30, requests: 2 }, mapIdleMs: 600 },
			...{ all: { bytes: 30, requests: 2 }, firstPaintMs: 100, largestPaintMs: 200, layoutShift: 0.5 },
			...{ blockingMs: 100, longTasks: 1, longestTaskMs: 150 },
		});
	});

	it('are null for what was not asked and for what did not come', () => {
		const figures = figuresOf(load, { final: written(picture(20)) }, null);
		expect(figures).toMatchObject({ pictureMs: null, picture: null, liveMs: null, live: null });
	});
});

it('a PNG is read as it was written', () => {
	expect(readPng(written(picture(4))).data.equals(picture(4).data)).toBe(true);
});
