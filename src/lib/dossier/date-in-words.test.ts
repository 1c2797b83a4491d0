import { describe, expect, it } from 'vitest';
import { dateInWords } from './date-in-words';

describe('dateInWords', () => {
	it('writes a day, a month and a year as a person does', () => {
		expect(dateInWords('2018-03-05')).toBe('5 March 2018');
		expect(dateInWords('2010-02')).toBe('February 2010');
		expect(dateInWords('2012')).toBe('2012');
	});

	it('joins the ends of an interval by an en dash', () => {
		expect(dateInWords('2018-02-25/2018-03-04')).toBe('25 February 2018 – 4 March 2018');
	});

	it('gives back unchanged what it does not know', () => {
		expect(dateInWords('2016~')).toBe('2016~');
		expect(dateInWords('/2017-11')).toBe('/2017-11');
		expect(dateInWords('a/b/c')).toBe('a/b/c');
	});
});
