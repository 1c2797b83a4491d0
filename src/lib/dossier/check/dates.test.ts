import { describe, expect, it } from 'vitest';
import { problemsAfter } from '../../../../tests/fixtures/problems-after';
import { changed } from '../../../../tests/fixtures/changed';
import { fixtureDossier } from '../../../../tests/fixtures/fixture-dossier';
import { contactById } from '../lookup';

const DATED = [
	['contacts', 'fenn-in-suva', 'happened'],
	['contacts', 'fenn-in-suva', 'reported'],
	['statements', 'gull-on-the-year', 'when'],
	['sources', 'gull-17', 'published'],
] as const;

describe('not-edtf', () => {
	it.each(DATED)('is told of %s › %s › %s', (collection, record, field) => {
		expect(problemsAfter(`${collection}.${record}.${field}.edtf`, 'spring 2001')).toEqual([
			{
				code: 'not-edtf',
				file: `${collection}.json`,
				record,
				field: `${field}.edtf`,
				found: 'spring 2001',
				expected: 'EDTF, level 0 or 1, such as 2018-02, 2016~, /2017-11',
			},
		]);
	});

	it('is told of the time of an office', () => {
		expect(
			problemsAfter('parties.odd.offices.0.when', '2150').map(({ code, field }) => [code, field]),
		).toEqual([['later-than-text', 'offices.0.when']]);
		expect(problemsAfter('parties.odd.offices.0.when', 'long ago')).toEqual([
			{
				code: 'not-edtf',
				file: 'parties.json',
				record: 'odd',
				field: 'offices.0.when',
				found: 'long ago',
				expected: 'EDTF, level 0 or 1',
			},
		]);
	});
});

describe('wrong-bound', () => {
	it.each(DATED)('is told of either end of %s › %s › %s', (collection, record, field) => {
		for (const end of ['earliest', 'latest']) {
			const problems = problemsAfter(`${collection}.${record}.${field}.${end}`, '2001-04-17');
			expect(problems).toEqual([
				{
					code: 'wrong-bound',
					file: `${collection}.json`,
					record,
					field: `${field}.${end}`,
					found: '2001-04-17',
					expected: expect.stringMatching(/^2001-0[45]-\d\d, from 2001-0[45]$/) as string,
				},
			]);
		}
	});

	it('is told of a first day that the text does not give, and of a last one that is left out', () => {
		expect(problemsAfter('contacts.lamp-desk.happened.earliest', '2001-01-01')).toMatchObject([
			{ code: 'wrong-bound', found: '2001-01-01', expected: 'null, from /2001-06-11' },
		]);
		expect(problemsAfter('contacts.odd-in-auckland.happened.latest', null)).toMatchObject([
			{ code: 'wrong-bound', found: 'null', expected: '2001-06-11, from 1999/..' },
		]);
	});
});

describe('later-than-text', () => {
	const happened = contactById(fixtureDossier(), 'fenn-in-suva').happened;
	const later = (edtf: string, earliest: string, latest: string) =>
		problemsAfter('contacts.fenn-in-suva.happened', { ...changed(happened, 'edtf', edtf), earliest, latest });

	it.each([
		['2001-06', '2001-06-01', '2001-06-30'],
		['2001-06-12', '2001-06-12', '2001-06-12'],
		['2002/..', '2002-01-01', '2001-06-11'],
	])('is told of %s, which ends or begins after the text was published', (edtf, earliest, latest) => {
		expect(later(edtf, earliest, latest)).toEqual([
			{
				code: 'later-than-text',
				file: 'contacts.json',
				record: 'fenn-in-suva',
				field: 'happened.edtf',
				found: edtf,
				expected: 'nothing after 2001-06-11, when the text was published',
			},
		]);
	});

	it('is not told of the day of publication itself', () => {
		expect(later('2001-06-11', '2001-06-11', '2001-06-11')).toEqual([]);
	});
});
