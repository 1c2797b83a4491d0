import { describe, expect, it } from 'vitest';
import { excerptById } from '../lookup';
import { fixtureDossier } from '../../../../tests/fixtures/fixture-dossier';
import { problemsAfter } from '../../../../tests/fixtures/problems-after';

/** Every field that gives words as the text's own, with the excerpt that they must stand in. */
const QUOTED = [
	['sources', 'gull-17', 'leaning.words', 'gull-report'],
	['contacts', 'fenn-in-suva', 'venue.words', 'gull-report'],
	['contacts', 'fenn-in-suva', 'happened.phrases.0.words', 'gull-report'],
	['contacts', 'fenn-in-suva', 'reported.phrases.0.words', 'gull-report'],
	['contacts', 'lamp-desk', 'claims.0.hedges.0', 'desk'],
	['contacts', 'odd-in-auckland', 'claims.0.attribution.1.verb', 'log-shows'],
	['contacts', 'fenn-in-suva', 'claims.0.attribution.1.leaning.words', 'gull-report'],
	['statements', 'gull-on-the-year', 'when.phrases.0.words', 'gull-report'],
] as const;

describe('words-not-in-excerpt', () => {
	it.each(QUOTED)('is told of %s › %s › %s', (collection, record, field, excerpt) => {
		const { exact } = excerptById(fixtureDossier(), excerpt);
		expect(problemsAfter(`${collection}.${record}.${field}`, 'is beyond doubt')).toEqual([
			{
				code: 'words-not-in-excerpt',
				file: `${collection}.json`,
				record,
				field,
				found: 'is beyond doubt',
				expected: `words of the excerpt "${excerpt}": ${exact}`,
			},
		]);
	});

	it('is told of words that differ in nothing but a capital letter', () => {
		const problems = problemsAfter('contacts.lamp-desk.claims.0.hedges.0', 'Is said to');
		expect(problems).toMatchObject([{ code: 'words-not-in-excerpt', found: 'Is said to' }]);
	});

	it('is not told of a carrier for which the text has no verb', () => {
		expect(problemsAfter('contacts.odd-in-auckland.claims.0.attribution.1.verb', null)).toEqual([]);
	});
});

describe('excerpt-too-long', () => {
	const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

	it('is told of more words than a quotation for comment allows', () => {
		expect(problemsAfter('excerpts.arrival-in-arabic.exact', words(61))).toEqual([
			{
				code: 'excerpt-too-long',
				file: 'excerpts.json',
				record: 'arrival-in-arabic',
				field: 'exact',
				found: '61 words',
				expected: 'at most 60',
			},
		]);
		expect(problemsAfter('excerpts.arrival-in-arabic.exact', words(60))).toEqual([]);
	});
});
