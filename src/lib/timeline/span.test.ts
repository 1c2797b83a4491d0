import { describe, expect, it } from 'vitest';
import type { When } from '$lib/dossier/model';
import { dayNumber } from './day-number';
import { spanOf } from './span';

const when = (edtf: string, earliest: string | null, latest: string | null): When => ({
	edtf,
	earliest,
	latest,
	label: { en: 'then' },
	phrases: [],
});

describe('spanOf', () => {
	it('has the days and the ends', () => {
		expect(spanOf(when('/2011', null, '2011-12-31'))).toEqual({
			first: null,
			last: dayNumber('2011-12-31'),
			before: 'unknown',
			after: 'stated',
		});
	});

	it('is null without a date', () => {
		expect(spanOf(null)).toBeNull();
		expect(spanOf(when('', null, null))).toBeNull();
	});

	it('never calls an end stated that has no day', () => {
		expect(spanOf(when('2011', '2011-01-01', null))).toMatchObject({ after: 'unknown' });
		expect(spanOf(when('../2011', null, '2011-12-31'))).toMatchObject({ before: 'open' });
	});
});
