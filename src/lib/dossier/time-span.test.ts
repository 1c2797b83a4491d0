import { describe, expect, it } from 'vitest';
import { compareSpans, endsOf, timeSpan } from './time-span';

const when = (edtf: string, earliest: string | null, latest: string | null) => ({ edtf, earliest, latest });
const sure = { openStart: false, openEnd: false, uncertain: false, about: false };

describe('endsOf', () => {
	it.each([
		['2017', 'stated', 'stated'],
		['2016~', 'about', 'about'],
		['2016-02?', 'uncertain', 'uncertain'],
		['2016%', 'uncertain', 'uncertain'],
		['201X', 'stated', 'stated'],
		['2016/2018-03-05', 'stated', 'stated'],
		['/2011', 'unknown', 'stated'],
		['2011/', 'stated', 'unknown'],
		['../2011', 'open', 'stated'],
		['2011/..', 'stated', 'open'],
		['2010~/2012?', 'about', 'uncertain'],
		['', 'unknown', 'unknown'],
	])('reads %s', (edtf, before, after) => {
		expect(endsOf(edtf)).toEqual({ before, after });
	});
});

describe('timeSpan', () => {
	it.each([
		['2017', '2017-01-01', '2017-12-31', {}],
		['2016~', '2016-01-01', '2016-12-31', { about: true }],
		['2016?', '2016-01-01', '2016-12-31', { uncertain: true }],
		['2016%', '2016-01-01', '2016-12-31', { about: true, uncertain: true }],
		['2016-01/2018-03-05', '2016-01-01', '2018-03-05', {}],
		['/2011', null, '2011-12-31', { openStart: true }],
		['../2011', null, '2011-12-31', { openStart: true }],
		['1999/..', '1999-01-01', '2001-06-11', { openEnd: true }],
		['1999/', '1999-01-01', '2001-06-11', { openEnd: true }],
		['1999', '1999-01-01', null, { openEnd: true }],
	])('reads %s', (edtf, earliest, latest, signs) => {
		expect(timeSpan(when(edtf, earliest, latest))).toEqual({ earliest, latest, ...sure, ...signs });
	});

	it('gives nothing for what has no date, or no day', () => {
		expect(timeSpan(null)).toBeNull();
		expect(timeSpan(when('../..', null, null))).toBeNull();
	});
});

describe('compareSpans', () => {
	it('orders by the first possible day, then the last; without a beginning by its end, without a date last', () => {
		const spans = [
			null,
			timeSpan(when('2017', '2017-01-01', '2017-12-31')),
			timeSpan(when('2017-01', '2017-01-01', '2017-01-31')),
			timeSpan(when('/2018', null, '2018-12-31')),
			timeSpan(when('2016', '2016-01-01', '2016-12-31')),
			timeSpan(when('/2011', null, '2011-12-31')),
		];
		const inOrder = [...spans]
			.sort(compareSpans)
			.map((span) => span && `${span.earliest ?? ''}/${span.latest ?? ''}`);
		expect(inOrder).toEqual([
			'/2011-12-31',
			'2016-01-01/2016-12-31',
			'2017-01-01/2017-01-31',
			'2017-01-01/2017-12-31',
			'/2018-12-31',
			null,
		]);
		expect(compareSpans(null, null)).toBe(0);
	});
});
