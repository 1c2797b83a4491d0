import { describe, expect, it } from 'vitest';
import { problemsAfter } from '../../../../tests/fixtures/problems-after';

describe('the steps of a briefing', () => {
	it('give each excerpt once', () => {
		expect(problemsAfter('briefings.errands.steps.0.excerpts.2', 'gull-report')).toEqual([
			{
				code: 'excerpt-twice',
				file: 'briefings.json',
				record: 'errands',
				field: 'steps.0.excerpts.2',
				found: 'gull-report',
				expected: 'each excerpt once',
			},
		]);
	});

	it('may give the same excerpt as another step', () => {
		expect(problemsAfter('briefings.errands.steps.1.excerpts.1', 'gull-report')).toEqual([]);
	});
});
