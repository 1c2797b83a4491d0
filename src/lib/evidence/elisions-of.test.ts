import { describe, expect, it } from 'vitest';
import type { Excerpt } from '$lib/dossier/model';
import { elisionsOf } from './elisions-of';

const excerpt = (prefix: string, exact: string, suffix: string): Excerpt => ({
	id: 'an-excerpt',
	source: 'a-source',
	exact,
	prefix,
	suffix,
	start: 0,
	end: exact.length,
	language: 'en',
	direction: 'ltr',
});

describe('elisionsOf', () => {
	it('finds none round a whole sentence', () => {
		expect(elisionsOf(excerpt('One came. ', 'Two came late.', ' Three'))).toEqual({
			before: false,
			after: false,
		});
		expect(elisionsOf(excerpt('', 'One came.', ''))).toEqual({ before: false, after: false });
	});

	it('finds one on either side of a part of a sentence', () => {
		expect(elisionsOf(excerpt('Indeed, ', 'two came', ', and then'))).toEqual({ before: true, after: true });
	});

	it('sees a sentence end before closing quotation marks', () => {
		expect(elisionsOf(excerpt('“so it is.” ', 'He “came late.”', ' Then'))).toEqual({
			before: false,
			after: false,
		});
	});

	it('does not count a full stop that alone is left out', () => {
		expect(elisionsOf(excerpt('One came. ', 'Two came late', '. Three')).after).toBe(false);
	});
});
