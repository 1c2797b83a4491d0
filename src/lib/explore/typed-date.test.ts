import { describe, expect, it } from 'vitest';
import { typedDate } from './typed-date';

describe('typedDate', () => {
	it.each([
		['2016', '2016'],
		[' 2016-02 ', '2016-02'],
		['2016-02-29', '2016-02-29'],
		['٢٠١٦-٠٢', '2016-02'],
		['۲۰۱۶', '2016'],
		['', null],
		['  ', null],
	])('reads “%s” as %s', (text, date) => {
		expect(typedDate(text)).toBe(date);
	});

	it.each([
		'16',
		'2016-2',
		'2016-13',
		'2015-02-29',
		'after 2015',
		'2015/2016',
		'2015~',
		'05.03.2018',
		'۲0x6',
	])('does not guess what “%s” means', (text) => {
		expect(typedDate(text)).toBeUndefined();
	});
});
