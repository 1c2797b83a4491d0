import { describe, expect, it } from 'vitest';
import { inFigures, spentInAll, spentOn, startTiming, timingFrom, withStep } from './timing';

describe('a timing', () => {
	const timing = withStep(withStep(startTiming('title', 1000), 'harbour', 61_000), 'title', 91_000);

	it('adds up what each showing of a step took', () => {
		expect(spentOn(timing, 101_000)).toBe(70_000);
		expect(spentOn(withStep(timing, 'harbour', 101_000), 101_000)).toBe(30_000);
		expect(spentInAll(timing, 101_000)).toBe(100_000);
	});

	it('goes on while the same step is shown', () => {
		expect(withStep(timing, 'title', 200_000)).toBe(timing);
	});

	it('never runs backwards where a clock is set back', () => {
		expect(spentInAll(timing, 0)).toBe(0);
		expect(spentOn(startTiming('title', 1000), 0)).toBe(0);
	});

	it('knows no step by what every object has', () => {
		expect(spentOn(startTiming('constructor', 0), 500)).toBe(500);
	});

	it('is read as it was kept', () => {
		expect(timingFrom(JSON.stringify(timing))).toEqual(timing);
	});

	it.each([
		null,
		'',
		'null',
		'7',
		'{}',
		'{"began":1',
		'{"began":"1","step":"a","since":1,"spent":{}}',
		'{"began":1,"step":"a","since":1,"spent":{"a":"2"}}',
		'{"began":1,"step":"a","since":1,"spent":null}',
		'{"began":1,"since":1,"spent":{}}',
	])('is none where %j was kept', (text) => {
		expect(timingFrom(text)).toBeNull();
	});
});

describe('inFigures', () => {
	it.each([
		[0, '0:00'],
		[59_999, '0:59'],
		[754_000, '12:34'],
		[3_600_000, '1:00:00'],
		[45_296_000, '12:34:56'],
	])('writes %i as %s', (milliseconds, figures) => {
		expect(inFigures(milliseconds)).toBe(figures);
	});
});
