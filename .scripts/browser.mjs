// Finds a Chromium that runs, or fetches one. Must not know what it is wanted for. Node's own modules alone, but for
// Playwright, which is asked where it keeps its download. Run as a program it makes sure that there is one.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, run } from './run.mjs';

/**
 * @typedef {object} World What the choice depends on; injected, so that the choice can be tested.
 * @property {Record<string, string | undefined>} env
 * @property {NodeJS.Platform} platform
 * @property {(path: string) => boolean} exists
 * @property {(path: string) => Promise<string | null>} runs Null where it runs, else what is wrong.
 * @property {() => Promise<string | null>} playwrightsOwn Where Playwright keeps its download, there or not.
 * @property {() => Promise<boolean>} downloadPlaywrightsOwn
 * @property {() => Promise<boolean>} installDebianPackage False where that is not possible here, too.
 * @property {(message: string) => void} tell
 */

/** The first draws no windows: contexts, of which each test opens one, come several times sooner in it. */
const names = [
	'chromium-headless-shell',
	...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
];

/**
 * Where a Chromium or Chrome of the system may be, the likeliest first.
 *
 * @param {Pick<World, 'env' | 'platform'>} world
 * @returns {string[]}
 */
export function usualPlaces({ env, platform }) {
	if (platform === 'win32') {
		return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
			const folder = env[name];
			if (folder === undefined) return [];
			return [
				`${folder}\\Google\\Chrome\\Application\\chrome.exe`,
				`${folder}\\Chromium\\Application\\chrome.exe`,
			];
		});
	}
	const onPath = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
	const found = [...onPath, '/usr/bin', '/usr/local/bin', '/snap/bin'].flatMap((folder) =>
		names.map((name) => join(folder, name)),
	);
	if (platform === 'darwin') {
		for (const folder of ['/Applications', join(env['HOME'] ?? '', 'Applications')]) {
			found.push(`${folder}/Google Chrome.app/Contents/MacOS/Google Chrome`);
			found.push(`${folder}/Chromium.app/Contents/MacOS/Chromium`);
		}
	}
	return [...new Set(found)];
}

/**
 * The first browser that is there and runs: the one named by CHROMIUM_PATH, the system's, Playwright's download.
 *
 * @param {World} world
 * @returns {Promise<string | null>} Its path, or null.
 */
export async function findBrowser(world) {
	const named = world.env['CHROMIUM_PATH'];
	if (named) {
		const problem = world.exists(named) ? await world.runs(named) : 'there is no such file';
		if (problem === null) return named;
		world.tell(`CHROMIUM_PATH is ${named}, which does not run (${problem}); looking for another browser.`);
	}
	const own = await world.playwrightsOwn();
	for (const path of [...usualPlaces(world), ...(own === null ? [] : [own])]) {
		if (world.exists(path) && (await world.runs(path)) === null) return path;
	}
	return null;
}

/**
 * Finds a browser, else fetches one: Playwright's download, then Debian's package.
 *
 * @param {World} world
 * @returns {Promise<string>} Its path.
 * @throws {Error} Where none can be had, with what to do about it.
 */
export async function ensureBrowser(world) {
	const found = await findBrowser(world);
	if (found !== null) return found;
	for (const [what, fetch] of /** @type {const} */ ([
		["Playwright's Chromium", world.downloadPlaywrightsOwn],
		["Debian's chromium package", world.installDebianPackage],
	])) {
		world.tell(`No Chromium that runs was found: fetching ${what} …`);
		if (!(await fetch())) {
			world.tell(`${what} could not be had.`);
			continue;
		}
		const fetched = await findBrowser(world);
		if (fetched !== null) return fetched;
		world.tell(`${what} is there now, but does not run.`);
	}
	throw new Error(
		'The tests need a Chromium, and none could be found or fetched. ' +
			'Install Chromium or Google Chrome, or name one: CHROMIUM_PATH=/path/to/chromium npm test',
	);
}

/** @param {string} path @returns {Promise<string | null>} */
async function tryVersion(path) {
	// On Windows chrome.exe prints no version but opens a window, so being there has to be enough.
	if (process.platform === 'win32') return null;
	const { status, output } = await run(path, ['--version'], { quiet: true, timeoutMilliseconds: 20_000 });
	if (status === 0 && /chrom(e|ium)/i.test(output)) return null;
	return output.trim().split('\n')[0] || `it ended with status ${status}`;
}

async function debianPackage() {
	if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return false;
	const isRoot = process.getuid?.() === 0;
	if (!isRoot && (await run('sudo', ['-n', 'true'], { quiet: true })).status !== 0) return false;
	/** @param {string[]} args */
	const aptGet = (args) =>
		isRoot
			? run('apt-get', args, { env: { DEBIAN_FRONTEND: 'noninteractive' } })
			: run('sudo', ['-n', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args]);
	// A stale list of one archive must not stop an installation that the others allow.
	await aptGet(['update']);
	for (const name of ['chromium-headless-shell', 'chromium'])
		if ((await aptGet(['install', '-y', name])).status === 0) return true;
	return false;
}

/** @type {World} This machine. */
export const thisMachine = {
	env: process.env,
	platform: process.platform,
	exists: existsSync,
	runs: tryVersion,
	playwrightsOwn: async () => {
		const { chromium } = await import('@playwright/test');
		return chromium.executablePath() || null;
	},
	downloadPlaywrightsOwn: async () => {
		const cli = join(root, 'node_modules/@playwright/test/cli.js');
		const { status } = await run(process.execPath, [cli, 'install', 'chromium'], {
			env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' },
			timeoutMilliseconds: 300_000,
		});
		return status === 0;
	},
	installDebianPackage: debianPackage,
	// On stderr: the programs that ask for a path read stdout.
	tell: (message) => console.error(message),
};

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
	try {
		console.log(`Chromium: ${await ensureBrowser(thisMachine)}`);
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	}
}
