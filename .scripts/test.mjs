// `npm test`: sets up all that it needs, runs every check and every test, and sums up. With --full also what takes long.
// A failing step does not stop the others, so that one run shows all there is to mend; the last line has the totals.
// Until the packages are installed it has Node's own modules alone.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { requireNode } from './node-version.mjs';
import { npm } from './run.mjs';
import {
	checkTotals,
	playwrightFailures,
	playwrightTotals,
	vitestFailures,
	vitestTotals,
} from './test-totals.mjs';

/** @typedef {import('./test-totals.mjs').Totals} Totals */
/** @typedef {{ name: string, totals: Totals, seconds: number, why?: string }} Outcome */

const failure = { passed: 0, failed: 1, skipped: 0 };
const reports = mkdtempSync(join(tmpdir(), 'liaison-atlas-'));
process.on('exit', () => rmSync(reports, { recursive: true, force: true }));

/** @type {Outcome[]} */
const outcomes = [];
/** What failed and why, told once more at the end: a log may be read from there. @type {string[]} */
const failures = [];

/**
 * Runs one step and takes down how it went.
 *
 * @param {string} name
 * @param {() => Promise<Totals>} step What it throws is its failure.
 * @returns {Promise<boolean>} Whether nothing in it failed.
 */
async function step(name, step) {
	console.log(`\n── ${name} ──`);
	const began = Date.now();
	/** @type {Totals} */
	let totals = failure;
	/** @type {string | undefined} */
	let why;
	try {
		totals = await step();
	} catch (error) {
		why = error instanceof Error ? error.message : String(error);
		console.error(why);
	}
	const seconds = (Date.now() - began) / 1000;
	outcomes.push({ name, totals, seconds, ...(why === undefined ? {} : { why }) });
	return totals.failed === 0;
}

/** @param {string} script A script of package.json. */
const check = (script) => async () => checkTotals((await npm(['run', '--silent', script])).status);

/** The same beside other steps: what it says is kept until it has ended. @param {string} script */
const checkBeside = (script) => async () => {
	const { status, output } = await npm(['run', '--silent', script], { quiet: true });
	console.log(`\n── ${script}, run beside the tests ──\n${output.trim()}`);
	return checkTotals(status);
};

/** @template Report @param {string} name @returns {Report | null} Null where no report was written. */
function report(name) {
	try {
		return /** @type {Report} */ (JSON.parse(readFileSync(join(reports, name), 'utf8')));
	} catch {
		return null;
	}
}

async function unitTests() {
	const file = join(reports, 'vitest.json');
	const flags = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
	const { status } = await npm(['run', '--silent', 'test:unit', '--', ...flags]);
	failures.push(...vitestFailures(report('vitest.json')));
	return vitestTotals(report('vitest.json'), status);
}

/** @param {string} browser */
async function endToEndTests(browser) {
	const { status } = await npm(['run', '--silent', 'test:e2e', '--', '--reporter=list,json'], {
		env: {
			CHROMIUM_PATH: browser,
			PLAYWRIGHT_JSON_OUTPUT_FILE: join(reports, 'playwright.json'),
		},
	});
	failures.push(...playwrightFailures(report('playwright.json')));
	return playwrightTotals(report('playwright.json'), status);
}

/** Prints how each step went, and the totals on the last line. @returns {boolean} Whether nothing failed. */
function sumUp() {
	const sum = (/** @type {keyof Totals} */ key) => outcomes.reduce((n, { totals }) => n + totals[key], 0);
	console.log('');
	for (const failure of failures) console.log(`${failure}\n`);
	for (const { name, totals, seconds, why } of outcomes) {
		const mark = totals.failed === 0 ? 'ok    ' : 'FAILED';
		const skipped = totals.skipped === 0 ? '' : `, ${totals.skipped} skipped`;
		const counts = `${totals.passed} passed, ${totals.failed} failed${skipped}`;
		console.log(
			`${mark} ${name}: ${counts} in ${seconds.toFixed(1)} s${why === undefined ? '' : ` (${why})`}`,
		);
	}
	console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
	return sum('failed') === 0;
}

async function main() {
	requireNode();
	// Every step that can be short asks for this by itself.
	if (process.argv.includes('--full')) process.env['FULL'] = '1';
	const installed = await step('packages', async () => checkTotals((await ensureInstalled()) ? 0 : 1));
	if (!installed) return sumUp();

	/** @type {string | null} */
	let browser = null;
	await step('browser', async () => {
		const { ensureBrowser, thisMachine } = await import('./browser.mjs');
		browser = await ensureBrowser(thisMachine);
		console.log(browser);
		return checkTotals(0);
	});
	// First, since the type check and the tests read what it writes.
	await step('dossier', check('dossier'));
	// What only reads runs beside what uses the other core; the browser's tests need both.
	const checks = (async () => {
		await step('svelte-check', checkBeside('check'));
		await step('eslint', checkBeside('lint'));
		await step('prettier', checkBeside('format:check'));
		await step('knip', checkBeside('knip'));
	})();
	await step('vitest', unitTests);
	const built = await step('build', check('build'));
	await checks;
	await step('playwright', () => {
		if (!built) throw new Error('not run, since the site was not built');
		if (browser === null) throw new Error('not run, since there is no browser');
		return endToEndTests(browser);
	});
	return sumUp();
}

process.exitCode = (await main()) ? 0 : 1;
