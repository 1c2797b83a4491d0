// Reads what the test runners report into true totals, and into what failed and why. Pure: values in, values out.
import { stripVTControlCharacters } from 'node:util';

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Totals
 * @typedef {object} VitestReport What is used of `vitest --reporter=json`.
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {VitestFile[]} testResults
 * @typedef {object} VitestFile
 * @property {string} status
 * @property {string} [name]
 * @property {string} [message] Why the file as a whole failed.
 * @property {{ status: string, fullName?: string, failureMessages?: string[] }[]} assertionResults
 * @typedef {object} PlaywrightReport What is used of `playwright test --reporter=json`.
 * @property {{ expected: number, flaky: number, unexpected: number, skipped: number }} stats
 * @property {PlaywrightSuite[]} [suites]
 * @property {{ message?: string }[]} [errors] Outside any test.
 * @typedef {object} PlaywrightSuite
 * @property {PlaywrightSuite[]} [suites]
 * @property {PlaywrightSpec[]} [specs]
 * @typedef {object} PlaywrightSpec
 * @property {string} title
 * @property {string} file
 * @property {{ status: string, results: { errors: { message?: string }[] }[] }[]} tests
 */

/** Lines that say why one test failed: more is further up, with the test itself. */
const LINES = 12;

/** @param {string} name @param {(string | undefined)[]} messages */
function failureOf(name, messages) {
	const lines = messages.flatMap((message) => stripVTControlCharacters(message ?? '').split('\n'));
	const told = lines.filter((line) => line.trim() !== '' && !/^\s*at /.test(line));
	return [name, ...told.slice(0, LINES).map((line) => `    ${line.trimEnd()}`)].join('\n');
}

/**
 * What failed and why, a few lines each.
 *
 * @param {VitestReport | null} report Null where there is none.
 * @returns {string[]}
 */
export function vitestFailures(report) {
	return (report?.testResults ?? []).flatMap(({ status, name = '', message, assertionResults }) => {
		const failed = assertionResults.filter((test) => test.status === 'failed');
		if (status === 'failed' && failed.length === 0) return [failureOf(name, [message])];
		return failed.map(({ fullName, failureMessages = [] }) =>
			failureOf(`${name}: ${fullName ?? ''}`, failureMessages),
		);
	});
}

/**
 * The same of Playwright's tests: a flaky one with why it failed at first.
 *
 * @param {PlaywrightReport | null} report Null where there is none.
 * @returns {string[]}
 */
export function playwrightFailures(report) {
	/** @type {(suite: PlaywrightSuite) => PlaywrightSpec[]} */
	const specsOf = ({ suites = [], specs = [] }) => [...specs, ...suites.flatMap(specsOf)];
	const outside = (report?.errors ?? []).map(({ message }) => failureOf('outside any test', [message]));
	const failed = (report?.suites ?? []).flatMap(specsOf).flatMap(({ title, file, tests }) => {
		// One that is to fail has errors, too.
		const failing = tests.filter(({ status }) => status === 'unexpected' || status === 'flaky');
		const messages = failing.flatMap(({ results }) =>
			results.flatMap(({ errors }) => errors.map(({ message }) => message)),
		);
		return failing.length === 0 ? [] : [failureOf(`${file}: ${title}`, messages)];
	});
	return [...outside, ...failed];
}

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
