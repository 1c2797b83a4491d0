import { describe, expect, it } from 'vitest';
import { dateInWords } from './date-in-words';

describe('dateInWords', () => {
	it('writes a day, a month and a year as a person does', () => {
		expect(dateInWords('2018-03-05', 'en')).toBe('5 March 2018');
		expect(dateInWords('2010-02', 'en')).toBe('February 2010');
		expect(dateInWords('2012', 'en')).toBe('2012');
	});

	it('writes Arabic with both names of the month, in the figures that the excerpts have', () => {
		expect(dateInWords('2018-03-05', 'ar')).toBe('5 آذار/مارس 2018');
		expect(dateInWords('2010-02', 'ar')).toBe('شباط/فبراير 2010');
		expect(dateInWords('2012', 'ar')).toBe('2012');
	});

	it('writes any other language as that language does', () => {
		expect(dateInWords('2018-03-05', 'fr')).toBe('5 mars 2018');
	});

	it('joins the ends of an interval by an en dash', () => {
		expect(dateInWords('2018-02-25/2018-03-04', 'en')).toBe('25 February 2018 – 4 March 2018');
	});

	it('gives back unchanged what it does not know', () => {
		expect(dateInWords('2016~', 'en')).toBe('2016~');
		expect(dateInWords('/2017-11', 'en')).toBe('/2017-11');
		expect(dateInWords('a/b/c', 'en')).toBe('a/b/c');
	});
});
