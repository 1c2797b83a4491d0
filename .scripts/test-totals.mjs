// Reads what the test runners report into true totals. Pure: values in, numbers out.

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Totals
 * @typedef {object} VitestReport What is used of `vitest --reporter=json`.
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {{ status: string, assertionResults: { status: string }[] }[]} testResults
 * @typedef {object} PlaywrightReport What is used of `playwright test --reporter=json`.
 * @property {{ expected: number, flaky: number, unexpected: number, skipped: number }} stats
 */

/**
 * A step that counts as one: passed with status 0, else failed.
 *
 * @param {number} status
 * @returns {Totals}
 */
export function checkTotals(status) {
	return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 };
}

/**
 * Where a runner says that it failed, at least one failure is counted, whatever its report says: a file that cannot
 * be read, an error outside any test, a report that was never written.
 *
 * @param {Totals} totals
 * @param {number} status
 * @returns {Totals}
 */
function heeding({ passed, failed, skipped }, status) {
	return { passed, failed: status !== 0 ? Math.max(1, failed) : failed, skipped };
}

/**
 * @param {VitestReport | null} report Null where there is none.
 * @param {number} status Exit status of the runner.
 * @returns {Totals}
 */
export function vitestTotals(report, status) {
	if (report === null) return { passed: 0, failed: 1, skipped: 0 };
	const brokenFiles = report.testResults.filter(
		(file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
	).length;
	const failed = report.numFailedTests + brokenFiles;
	return heeding({ passed: report.numPassedTests, failed, skipped: report.numPendingTests }, status);
}

/**
 * A flaky test passed in the end, but a test that fails now and then is a failing one.
 *
 * @param {PlaywrightReport | null} report Null where there is none.
 * @param {number} status Exit status of the runner.
 * @returns {Totals}
 */
export function playwrightTotals(report, status) {
	if (report === null) return { passed: 0, failed: 1, skipped: 0 };
	const { expected, flaky, unexpected, skipped } = report.stats;
	return heeding({ passed: expected, failed: unexpected + flaky, skipped }, status);
}
