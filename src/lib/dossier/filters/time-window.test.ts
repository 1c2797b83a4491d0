import { describe, expect, it } from 'vitest';
import { daysOf } from './days-of';
import { isWindow, isWindowDate } from './time-window';

describe('isWindowDate', () => {
	it.each(['2015', '2016-02', '2016-02-29', '2000-02-29', '2015-12-31', '0001'])('takes %s', (date) => {
		expect(isWindowDate(date)).toBe(true);
	});

	it.each([
		'',
		'15',
		'02015',
		'2015-13',
		'2015-00',
		'2015-2',
		'2015-02-29',
		'1900-02-29',
		'2015-04-31',
		'2015-01-00',
	])('refuses %s', (date) => expect(isWindowDate(date)).toBe(false));

	it.each(['2015~', '2015?', '201X', '..', '2015-01-01T00:00', ' 2015', '2015\n', '٢٠١٥'])(
		'refuses %j',
		(date) => {
			expect(isWindowDate(date)).toBe(false);
		},
	);
});

describe('daysOf', () => {
	it.each([
		['2015', '2017', '2015-01-01', '2017-12-31'],
		['2015-02', '2016-02', '2015-02-01', '2016-02-29'],
		['2015-06-07', '2015-06-30', '2015-06-07', '2015-06-30'],
	])('reads %s to %s', (from, to, first, last) => {
		expect(daysOf({ from, to })).toEqual({ first, last });
	});

	it('lets every day lie after an open beginning and before an open end', () => {
		const { first } = daysOf({ from: null, to: '2015' });
		const { last } = daysOf({ from: '2015', to: null });
		for (const day of ['0000-01-01', '2015-06-07', '9999-12-31'])
			expect([first < day, day < last]).toEqual([true, true]);
	});
});

describe('isWindow', () => {
	it.each([
		['2015', null, true],
		[null, '2015', true],
		['2015', '2015', true],
		['2015-06', '2015', true],
		['2015', '2015-06', true],
		[null, null, false],
		['2016', '2015', false],
		['2015-07', '2015-06-30', false],
		['2015-06-30', '2015-06', true],
		['2016-01-01', '2015-12', false],
		['2015', 'soon', false],
	])('from %s to %s: %s', (from, to, expected) => {
		expect(isWindow({ from, to })).toBe(expected);
	});
});
