import { describe, expect, it } from 'vitest';
import { edtfBounds } from './edtf-bounds';

const AS_OF = '2001-06-11';

describe('edtfBounds', () => {
	it.each([
		['2001-06-11', '2001-06-11', '2001-06-11'],
		['2000-02', '2000-02-01', '2000-02-29'],
		['1999-02', '1999-02-01', '1999-02-28'],
		['1999', '1999-01-01', '1999-12-31'],
		['1999~', '1999-01-01', '1999-12-31'],
		['199X', '1990-01-01', '1999-12-31'],
		['1999-11/2000-02', '1999-11-01', '2000-02-29'],
		['2000-12-31/2001-01-01', '2000-12-31', '2001-01-01'],
	])('gives %s from %s to %s, both days included', (expression, earliest, latest) => {
		expect(edtfBounds(expression, AS_OF)).toEqual({ earliest, latest });
	});

	it.each(['/2000-08', '../2000-08'])('has no first day for %s', (expression) => {
		expect(edtfBounds(expression, AS_OF)).toEqual({ earliest: null, latest: '2000-08-31' });
	});

	it('ends an open interval on the day of the text', () => {
		expect(edtfBounds('1999/..', AS_OF)).toEqual({ earliest: '1999-01-01', latest: AS_OF });
	});

	it('does not hide that a date is later than the text', () => {
		expect(edtfBounds('2002', AS_OF)?.latest).toBe('2002-12-31');
	});

	it.each(['', 'spring 1999', '1999-13', '1999-02-30', '2000/1999', '11.06.2001'])(
		'gives null for "%s", which is no date',
		(expression) => {
			expect(edtfBounds(expression, AS_OF)).toBeNull();
		},
	);

	it.each(['{1999,2000}', '1999-06-~11', '2001-25'])('gives null for %s, which is EDTF of level 2', (it) => {
		expect(edtfBounds(it, AS_OF)).toBeNull();
	});
});
