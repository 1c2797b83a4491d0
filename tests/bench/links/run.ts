/**
 * Measures what animated legs cost: ours beside MapLibre's setData, deck.gl's ArcLayer and an empty map that repaints, on the
 * same data, in one run. `tests/bench/README.md` says what each figure is and where it comes from. Needs Linux.
 *
 *     npm run bench:links [-- --n 15,1000] [--only ours,deck] [--repeat 3] [--quick] [--first-frames] [--gpu] [--no-build]
 */
import { join } from 'node:path';
import { ensureBrowser, thisMachine } from '../../../.scripts/browser.mjs';
import { npm, root } from '../../../.scripts/run.mjs';
import { listenFrom, siteServer } from '../../../.scripts/site-server.mjs';
import { BUNDLE_FROM } from '../../../src/lib/scene/large';
import { isStale } from '../support/is-stale';
import { textTable } from '../support/text-table';
import { BENCH_SITE, buildBenchSite } from './build-bench-site';
import { firstFrameOf, firstFrameTable } from './first-frames';
import { countedVisit } from './measure/counted-visit';
import { drawnBy } from './measure/drawn-by';
import type { Stretch, Visit } from './measure/open-page';
import { measurePicking } from './measure/picking';
import { scriptBytes } from './measure/script-bytes';
import { timedVisit } from './measure/timed-visit';
import { readOptions, type Options } from './options';
import { queryOf } from './page/bench-query';
import { Results, type Load } from './results';
import { figureTable, growthTable, pickingTable, ratioTable } from './tables';
import { verdicts, type Run } from './verdicts';
import { pathOf, type Way } from './way';

const STRETCH: Stretch = { leastMs: 5000, leastFrames: 30, mostMs: 30_000 };
const QUICK: Stretch = { leastMs: 1500, leastFrames: 5, mostMs: 5000 };

const REAL = ['real'] as const;
const SEED = 1;

async function serve(folder: string): Promise<{ origin: string; close: () => void }> {
	const server = siteServer(folder, '');
	const port = await listenFrom(server, 0, 'localhost');
	return { origin: `http://localhost:${port}`, close: () => server.close() };
}

async function main(): Promise<void> {
	const options = readOptions(process.argv.slice(2));
	if (options.build) {
		if (isStale(root) && (await npm(['run', 'build'])).status !== 0)
			throw new Error('The site could not be built.');
		await buildBenchSite();
	}
	const browser = await ensureBrowser(thisMachine);
	const site = await serve(BENCH_SITE);
	try {
		const visitAs =
			(bundle: boolean) =>
			(way: Way, load: Load): Visit => ({
				...{ browser, gpu: options.gpu, stretch: options.quick ? QUICK : STRETCH },
				address: `${site.origin}${pathOf(way)}?${queryFor(load, bundle && way === 'ours')}`,
			});
		const { version, renderer } = await drawnBy(visitAs(false)('empty', 15));
		console.log(`Chromium ${version}, ${renderer}, 1280×720\n`);
		if (options.firstFrames) return await measureFirstFrames(options, visitAs(false));
		const raw = await measureAll(options, visitAs(false));
		const script = await scriptOf(browser, site.origin, options);
		report('Raw: every leg drawn', raw, options, script);
		const picking = options.loads.map((load) => measurePicking(load, SEED));
		console.log(`\n${textTable(pickingTable(options.loads, picking))}\n`);
		const shipped = shippedOptions(options);
		if (shipped) reportShipped(await measureAll(shipped, visitAs(true)), shipped);
	} finally {
		site.close();
	}
}

/** Where the site draws fewer lines than there are legs, beside the map without any; null where nothing is left to measure. */
function shippedOptions(options: Options): Options | null {
	const loads = options.loads.filter((load) => load >= BUNDLE_FROM);
	const ways = options.ways.filter((way) => way === 'ours' || way === 'empty');
	return options.shipped && loads.length > 0 && ways.includes('ours')
		? { ...options, loads, ways, real: false }
		: null;
}

const queryFor = (load: Load, bundle: boolean): string => {
	const real = load === 'real';
	return queryOf({ count: real ? 0 : load, seed: SEED, bundle, basemap: real, real });
};

/**
 * Each way once a round, so that what slows the machine for a while slows all of them. A visit that fails is told and leaves
 * its figures out.
 */
async function measureAll(
	{ loads, ways, repetitions, real }: Options,
	visitTo: (way: Way, load: Load) => Visit,
): Promise<Results> {
	const results = new Results();
	const attempt = async <T>(what: string, visit: Promise<T>, keep: (measured: T) => void) => {
		console.error(`${what} …`);
		await visit.then(keep, (error: unknown) => {
			console.error(error instanceof Error ? error.message : error);
			process.exitCode = 1;
		});
	};
	for (const load of [...loads, ...(real ? REAL : [])]) {
		for (let round = 1; round <= repetitions; round += 1)
			for (const way of ways)
				await attempt(
					`${way}, ${load}, round ${round} of ${repetitions}`,
					timedVisit(visitTo(way, load)),
					(timed) => results.add(way, load, timed),
				);
		for (const way of ways)
			await attempt(`${way}, ${load}, counted`, countedVisit(visitTo(way, load)), (counted) =>
				results.count(way, load, counted),
			);
	}
	return results;
}

async function measureFirstFrames(
	{ loads, ways, repetitions, real }: Options,
	visitTo: (way: Way, load: Load) => Visit,
): Promise<void> {
	for (const load of [...loads, ...(real ? REAL : [])]) {
		const frames = new Map(ways.map((way): [Way, number[]] => [way, []]));
		for (let round = 1; round <= repetitions; round += 1)
			for (const [way, all] of frames) all.push(await firstFrameOf(visitTo(way, load)));
		console.log(`${textTable(firstFrameTable(load, frames))}\n`);
	}
}

async function scriptOf(browser: string, origin: string, { ways }: Options): Promise<Run['script']> {
	if (!ways.includes('ours') || !ways.includes('deck')) return null;
	const drawn = () => typeof globalThis.bench?.firstFrameMs === 'number';
	const page = (way: Way) =>
		scriptBytes({ browser, address: `${origin}${pathOf(way)}`, folder: BENCH_SITE, until: drawn });
	const folder = join(root, 'build');
	const site = await serve(folder);
	const until = () => document.querySelector('[data-map="idle"]') !== null;
	try {
		return {
			...{ ours: await page('ours'), deck: await page('deck') },
			site: await scriptBytes({ browser, address: `${site.origin}/`, folder, until }),
		};
	} finally {
		site.close();
	}
}

function report(title: string, results: Results, options: Options, script: Run['script']): void {
	const { loads, ways, repetitions, real } = options;
	console.log(`\n${title}\n`);
	const all: readonly Load[] = [...loads, ...(real ? REAL : [])];
	for (const load of all) console.log(`${textTable(figureTable(results, load, ways))}\n`);
	console.log(`${textTable(ratioTable(results, all, ways))}\n`);
	console.log(`${textTable(growthTable(results, loads, ways))}\n`);
	if (script) {
		const rows = Object.entries(script).map(([name, bytes]) => [name, String(bytes ?? '–')]);
		console.log(`${textTable([['script of the first load, bytes by gzip', ''], ...rows])}\n`);
	}
	for (const { reached, text } of verdicts(results, { loads, repetitions, script }))
		console.log(`${reached === null ? 'no verdict ' : reached ? 'reached    ' : 'NOT REACHED'}  ${text}`);
}

function reportShipped(results: Results, { loads, ways }: Options): void {
	console.log('\nShipped: bundled and clustered, as the site draws so many\n');
	for (const load of loads) console.log(`${textTable(figureTable(results, load, ways))}\n`);
	console.log(`${textTable(ratioTable(results, loads, ways))}\n`);
}

try {
	await main();
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
