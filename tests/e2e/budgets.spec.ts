/**
 * What a cold visit costs: bytes and counts alone, which are the same on every machine. Times are the benchmark's
 * (`npm run bench:load`).
 */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { root } from '../../.scripts/run.mjs';
import { readPageTimings } from '../bench/load/page-timings';
import { BUDGETS } from '../bench/support/budgets';
import { gzipSize } from '../bench/support/gzip-size';
import { inOrder } from '../bench/support/in-order';
import { listenToNetwork } from '../bench/support/listen-to-network';
import { loadedTwice } from '../bench/support/loaded-twice';
import { maplibrePart } from '../bench/support/maplibre-part';
import type { NetworkLog, NetworkRequest } from '../bench/support/network-log';
import { ownScriptBytes, ownScripts } from '../bench/support/own-scripts';
import { openWithMap } from '../support/map';
import { openSearch, options, searchField } from '../support/search';
import { siteDossier } from '../support/site-dossier';
import { expect, test } from '../support/test';

// As most readers have it: with pulses.
test.use({ contextOptions: { reducedMotion: 'no-preference' } });

const build = join(root, 'build');
const basePath = (process.env['BASE_PATH'] ?? '').replace(/\/+$/, '');
const pathOf = ({ url }: NetworkRequest): string => new URL(url).pathname.slice(basePath.length);
const sum = (bytes: readonly number[]): number => bytes.reduce((total, one) => total + one, 0);
/** What is there to be looked at when a budget is not kept. */
const listed = (requests: readonly NetworkRequest[]): string =>
	requests.map((request) => `${request.bytes} ${pathOf(request)} ${request.range ?? ''}`).join('\n');

/** Opens a page and waits until it asks for nothing more: what comes at the first idle moment may come after the map. */
async function openToItsEnd(page: Page, address: string, log: NetworkLog): Promise<void> {
	await openWithMap(page, address);
	await expect(page.getByRole('region', { name: /^(Network and version|الشبكة والإصدار)$/ })).toBeAttached();
	await expect(page.locator('canvas[data-frames]').first()).toBeAttached();
	await expect.poll(() => log.underWay).toEqual([]);
}

test('a cold visit loads nothing twice, nothing from elsewhere, and keeps its budgets until the map is drawn', async ({
	page,
	baseURL,
}) => {
	const { log } = await listenToNetwork(page);
	await openToItsEnd(page, '', log);
	const { originMs, layoutShift } = await page.evaluate(readPageTimings);
	const requests = log.requests(originMs);

	await test.step('each address once, all of its own origin', () => {
		expect.soft(loadedTwice(requests)).toEqual([]);
		const origins = new Set(requests.map(({ url }) => new URL(url).origin));
		expect.soft([...origins]).toEqual([new URL(baseURL ?? '').origin]);
	});

	await test.step('little script before MapLibre, and beside it', () => {
		const scripts = ownScripts(build, inOrder(requests), basePath);
		const told = scripts
			.map(({ path, bytes, before }) => `${bytes} ${path} ${before ? 'before' : ''}`)
			.join('\n');
		const { all, before } = ownScriptBytes(scripts);
		expect.soft(before, told).toBeGreaterThan(0);
		expect.soft(before, told).toBeLessThanOrEqual(BUDGETS.scriptBytes);
		expect.soft(all, told).toBeLessThanOrEqual(BUDGETS.allScriptBytes);
	});

	await test.step('nothing large but MapLibre', () => {
		const parts = requests.map((request) => maplibrePart(build, pathOf(request)));
		expect.soft(parts.filter((part) => part !== null).sort()).toEqual(['main', 'style', 'worker']);
		const others = requests.filter(({ type }, index) => parts[index] === null && type !== 'Document');
		const large = others.filter((request) => {
			const whole = request.range === null ? gzipSize(build, pathOf(request)) : request.bytes;
			return whole > BUDGETS.largeFileBytes;
		});
		expect.soft(listed(large)).toBe('');
	});

	await test.step('few tiles for the opening view', () => {
		const tiles = requests.filter((request) => pathOf(request) === '/basemap/atlas.pmtiles');
		expect.soft(tiles, 'requests for tiles').not.toEqual([]);
		const whole = tiles.filter(({ range }) => range === null);
		expect.soft(listed(whole), 'the archive is read in parts').toBe('');
		expect.soft(sum(tiles.map(({ bytes }) => bytes)), listed(tiles)).toBeLessThanOrEqual(BUDGETS.tileBytes);
	});

	await test.step('nothing moves under the reader', () => {
		expect.soft(layoutShift).toBe(BUDGETS.layoutShift);
	});
});

for (const language of ['en', 'ar'] as const)
	test(
		`the search is fetched when it is first opened in “${language}”, within its budget, and asks for nothing while one types`,
		{ tag: language !== 'en' ? '@full' : [] },
		async ({ page }) => {
			const { log } = await listenToNetwork(page);
			await openToItsEnd(page, language === 'en' ? '' : 'ar/', log);
			const before = log.requests(0).length;
			await openSearch(page, language);
			await searchField(page).fill('Damascus');
			await expect(options(page).first()).toBeVisible();
			await expect.poll(() => log.underWay).toEqual([]);
			const requests = log.requests(0).slice(before);
			const scripts = requests.filter((request) => pathOf(request).endsWith('.js'));
			expect(scripts.length, listed(requests)).toBeGreaterThan(1);
			expect(loadedTwice(log.requests(0))).toEqual([]);
			const sizes = requests.map((request) => gzipSize(build, pathOf(request)));
			expect(sum(sizes), listed(requests)).toBeLessThanOrEqual(BUDGETS.searchBytes);

			for (const typed of ['Hmeimim', 'reported', 'Zanzibar', '']) await searchField(page).fill(typed);
			await expect(options(page)).toHaveCount(0);
			expect(listed(log.requests(0).slice(before + requests.length))).toBe('');
		},
	);

/** The page of a kind that has the largest document. */
function largest(kind: 'contacts' | 'places' | 'parties' | 'sources'): string {
	const size = (path: string) => statSync(join(build, path, 'index.html.gz')).size;
	const [first = ''] = siteDossier[kind].map(({ id }) => `${kind}/${id}/`).sort((a, b) => size(b) - size(a));
	return first;
}

/** All that a page asks for where its scripts do not run. */
async function withoutScript(browser: Browser, baseURL: string, address: string): Promise<NetworkRequest[]> {
	const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
	try {
		const page = await context.newPage();
		const { log } = await listenToNetwork(page);
		await page.goto(address);
		await expect.poll(() => page.evaluate(() => document.fonts.status)).toBe('loaded');
		await expect.poll(() => log.underWay).toEqual([]);
		return log.requests(0);
	} finally {
		await context.close();
	}
}

test('every kind of page is complete before any script, within its budget', async ({ browser, baseURL }) => {
	const things = (['contacts', 'places', 'parties', 'sources'] as const).map(largest);
	for (const address of ['', 'about/', 'contacts/', 'parties/', 'no/such/page/', ...things])
		await test.step(`/${address}`, async () => {
			const requests = await withoutScript(browser, baseURL ?? '', address);
			const told = `/${address}\n${listed(requests)}`;
			const byScript = requests.filter(({ type }) => /^(Script|Fetch|XHR)$/.test(type));
			expect.soft(listed(byScript)).toBe('');
			expect.soft(loadedTwice(requests)).toEqual([]);
			expect.soft(sum(requests.map(({ bytes }) => bytes)), told).toBeLessThanOrEqual(BUDGETS.pictureBytes);
		});
});
