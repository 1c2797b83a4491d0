import { describe, expect, it } from 'vitest';
import type { Excerpt } from '$lib/dossier/model';
import { textWithGaps } from './text-with-gaps';

const text = 'One came. Two, then, came late. Three stayed.';

function excerpt(exact: string, whole = text): Excerpt {
	const start = whole.indexOf(exact);
	const end = start + exact.length;
	return {
		id: exact.toLowerCase().replace(/[^a-z]+/g, '-'),
		source: 'a-source',
		exact,
		prefix: whole.slice(Math.max(0, start - 12), start),
		suffix: whole.slice(end, end + 12),
		start,
		end,
		language: 'en',
		direction: 'ltr',
	};
}

const row = (...excerpts: Excerpt[]) =>
	textWithGaps(excerpts).map((piece) => (piece.kind === 'gap' ? '…' : piece.excerpt.exact));

describe('textWithGaps', () => {
	it('puts a gap between excerpts with words between them', () => {
		expect(row(excerpt('One came.'), excerpt('Three stayed.'))).toEqual(['One came.', '…', 'Three stayed.']);
	});

	it('puts none between neighbours, nor where only signs stand between them', () => {
		expect(row(excerpt('One came.'), excerpt('Two, then, came late.'), excerpt('Three stayed.'))).toEqual([
			'One came.',
			'Two, then, came late.',
			'Three stayed.',
		]);
		expect(row(excerpt('One came'), excerpt('Two, then, came late. Three stayed.'))).not.toContain('…');
	});

	it('puts a gap before the first and after the last where words stand there', () => {
		expect(row(excerpt('then'))).toEqual(['…', 'then', '…']);
	});

	it('puts none between excerpts that overlap', () => {
		expect(row(excerpt('One came.'), excerpt('came. Two, then, came late. Three stayed.'))).not.toContain(
			'…',
		);
	});

	it('starts anew where a segment of the text begins', () => {
		const heading = 'A heading, and more';
		expect(row(excerpt('A heading', heading), excerpt('One came.'))).toEqual([
			'A heading',
			'…',
			'One came.',
			'…',
		]);
		expect(row(excerpt(heading, heading), excerpt('One came.'))).toEqual([heading, 'One came.', '…']);
	});
});
