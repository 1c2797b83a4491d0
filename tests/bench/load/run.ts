/**
 * Measures cold loads of the built site over a slow line on a slow processor, beside an empty page and beside the same map by
 * MapLibre alone, and prints what they cost. `round.ts` says when a picture counts as complete, `slow-line.ts` what is slow.
 *
 *     npm run bench:load [-- --no-build] [--phone] [--loads 5] [--page /contacts/…/] [--frames FOLDER]
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowser, thisMachine } from '../../../.scripts/browser.mjs';
import { npm, root } from '../../../.scripts/run.mjs';
import { inOrder } from '../support/in-order';
import { loadedTwice } from '../support/loaded-twice';
import { ownScriptBytes, ownScripts } from '../support/own-scripts';
import { benchSite, MAP_ALONE } from './bench-site';
import { buildMapAlone } from './build-map-alone';
import { figureRows } from './figure-rows';
import { isStale } from '../support/is-stale';
import { recordLoad } from './record-load';
import { requestRows } from './request-rows';
import { figuresOfRound, loadRound, type Round } from './round';
import { sameMap } from './same-map';
import { textTable } from '../support/text-table';
import { VARIANTS } from './variant';
import { verdicts } from './verdicts';

const { values } = parseArgs({
	options: {
		'no-build': { type: 'boolean', default: false },
		phone: { type: 'boolean', default: false },
		loads: { type: 'string', default: '5' },
		page: { type: 'string', default: '/' },
		frames: { type: 'string' },
	},
});

async function main(): Promise<void> {
	const loads = Number(values.loads);
	if (!Number.isInteger(loads) || loads < 1) throw new Error('--loads has to be a whole number from 1.');
	if (!values['no-build'] && isStale(root) && (await npm(['run', 'build'])).status !== 0)
		throw new Error('The site could not be built.');
	const browser = await ensureBrowser(thisMachine);
	const size = values.phone ? { width: 390, height: 844 } : { width: 1440, height: 900 };
	const site = benchSite(join(root, 'build'));
	try {
		const path = values.page;
		const visit = { browser, size, script: true, map: true };
		// The first visit only tells where the map is.
		const { layout } = await recordLoad({ ...visit, address: (await site.serve()) + path });
		if (!layout) throw new Error(`There is no map on ${path}.`);
		await buildMapAlone(sameMap(path, layout), layout.stage, site.folder, MAP_ALONE);
		const origin = await site.serve();
		const rounds: Round[] = [];
		for (let round = 1; round <= loads; round += 1) {
			console.error(`Round ${round} of ${loads} …`);
			rounds.push(await loadRound({ browser, size, origin, path }));
		}
		if (values.frames !== undefined) keepFrames(rounds, values.frames);
		print(rounds, site.folder);
	} finally {
		site.remove();
	}
}

function print(rounds: readonly Round[], folder: string): void {
	const [first] = rounds;
	if (!first) return;
	const figures = rounds.map(figuresOfRound);
	const scripts = ownScripts(folder, inOrder(first.scriptOn.requests));
	const twice = [...new Set(rounds.flatMap(({ scriptOn }) => loadedTwice(scriptOn.requests)))];
	const size = values.phone ? '390×844' : '1440×900';
	console.log(
		`\n${values.page} at ${size}, ${rounds.length} cold loads, 1.6 Mbit/s, 150 ms, processor 4× slower\n`,
	);
	console.log(textTable(figureRows(figures)));
	console.log('\nAll that the first load with script on asked for:\n');
	console.log(textTable(requestRows(first.scriptOn.requests)));
	console.log('\nScript that is not MapLibre, bytes by gzip:\n');
	console.log(
		textTable(
			scripts.map(({ path, bytes, before }) => [
				path,
				String(bytes),
				before ? 'before it' : 'beside it or later',
			]),
		),
	);
	console.log('');
	for (const { reached, text } of verdicts(figures, ownScriptBytes(scripts), twice))
		console.log(`${reached ? 'reached    ' : 'NOT REACHED'}  ${text}`);
}

/** Keeps the frames of the first round, named by their milliseconds, to be looked at. */
function keepFrames([round]: readonly Round[], folder: string): void {
	for (const variant of VARIANTS) {
		const into = join(folder, variant);
		mkdirSync(into, { recursive: true });
		for (const { atMs, png } of round?.[variant].frames ?? [])
			writeFileSync(join(into, `${atMs.toFixed(0).padStart(6, '0')}.png`), png);
		if (round) writeFileSync(join(into, 'final.png'), round[variant].final);
	}
}

try {
	await main();
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
