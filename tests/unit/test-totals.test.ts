import { describe, expect, it } from 'vitest';
import {
	checkTotals,
	playwrightFailures,
	playwrightTotals,
	vitestFailures,
	vitestTotals,
} from '../../.scripts/test-totals.mjs';

const file = (status: string, ...tests: string[]) => ({
	status,
	assertionResults: tests.map((test) => ({ status: test })),
});

describe('the totals', () => {
	it('count a check as one', () => {
		expect(checkTotals(0)).toEqual({ passed: 1, failed: 0, skipped: 0 });
		expect(checkTotals(2)).toEqual({ passed: 0, failed: 1, skipped: 0 });
	});

	it('count a test file that cannot be read as a failure', () => {
		const testResults = [file('passed', 'passed', 'passed'), file('failed', 'failed'), file('failed')];
		const report = { numPassedTests: 2, numFailedTests: 1, numPendingTests: 0, testResults };
		expect(vitestTotals(report, 1)).toEqual({ passed: 2, failed: 2, skipped: 0 });
	});

	it('count a flaky test as failed', () => {
		const report = { stats: { expected: 5, flaky: 1, unexpected: 2, skipped: 3 } };
		expect(playwrightTotals(report, 1)).toEqual({ passed: 5, failed: 3, skipped: 3 });
	});

	it('never hide that a runner failed', () => {
		const vitest = { numPassedTests: 4, numFailedTests: 0, numPendingTests: 0, testResults: [] };
		expect(vitestTotals(vitest, 1).failed).toBe(1);
		expect(vitestTotals(null, 0).failed).toBe(1);
		const playwright = { stats: { expected: 4, flaky: 0, unexpected: 0, skipped: 0 } };
		expect(playwrightTotals(playwright, 1).failed).toBe(1);
		expect(playwrightTotals(null, 0).failed).toBe(1);
	});
});

describe('what failed', () => {
	it('is told with the file, the test and the first lines of why, without colours and traces', () => {
		const errors = [{ message: '\u001b[31mExpected: <= 5\u001b[39m\n\nReceived: 6\n    at a.spec.ts:3' }];
		const spec = (title: string, status: string, given: typeof errors) => ({
			...{ title, file: 'a.spec.ts' },
			tests: [{ status, results: [{ errors: given }] }],
		});
		const suites = [
			{
				specs: [spec('holds', 'expected', []), spec('is to fail', 'expected', errors)],
				suites: [{ specs: [spec('does not', 'unexpected', errors)] }],
			},
		];
		const stats = { expected: 1, flaky: 0, unexpected: 1, skipped: 0 };
		expect(playwrightFailures({ stats, suites })).toEqual([
			'a.spec.ts: does not\n    Expected: <= 5\n    Received: 6',
		]);
		expect(playwrightFailures(null)).toEqual([]);
	});

	it('is told of unit tests, and of files that cannot be read', () => {
		const testResults = [
			{ status: 'failed', name: 'a.test.ts', message: 'no such module', assertionResults: [] },
			{
				...{ status: 'failed', name: 'b.test.ts' },
				assertionResults: [
					{ status: 'passed', fullName: 'holds' },
					{ status: 'failed', fullName: 'does not', failureMessages: ['6 is not 5'] },
				],
			},
		];
		const report = { numPassedTests: 1, numFailedTests: 1, numPendingTests: 0, testResults };
		expect(vitestFailures(report)).toEqual([
			'a.test.ts\n    no such module',
			'b.test.ts: does not\n    6 is not 5',
		]);
	});
});
