/** After one visit the site is there without a network: its pages by themselves, all of it when the reader wishes. */
import type { BrowserContext, Page } from '@playwright/test';
import { builtBytes } from '../support/built-bytes';
import { builtPages } from '../support/built-pages';
import { keptPaths, pagesAreKept } from '../support/kept';
import { mapIsIdle, openWithMap } from '../support/map';
import { goOffline, goOnline } from '../support/offline';
import { siteDossier } from '../support/site-dossier';
import { expect, test } from '../support/test';

test.use({ serviceWorkers: 'allow' });
test.describe.configure({ timeout: 180_000 });

const basePath = (process.env['BASE_PATH'] ?? '').replace(/\/+$/, '');
const sign = (page: Page) => page.locator('[data-sign="offline"]');
const addressOf = (path: string) => `${basePath}/${path.replace(/index\.html$/, '')}`;
/** What stands in other people's pages, and what is made to be saved or to be read by machines, is kept by nobody. */
const isForOthers = (path: string) => /^(ar\/)?(embed|export|oembed|pack|previews)\//.test(path);
const ownPages = builtPages.filter(({ path }) => !isForOthers(path));
const english = ownPages.filter(({ path }) => !path.startsWith('ar/'));
const arabic = builtPages.filter(({ path }) => path.startsWith('ar/'));

/** One visit to a page and its first idle moment; then the network is gone. */
async function visitThenOffline(page: Page, context: BrowserContext, address = ''): Promise<void> {
	await openWithMap(page, address);
	await pagesAreKept(page);
	await goOffline(context);
}

test('after one visit every page of its language is kept, with the dossier, and nothing of the other', async ({
	page,
}) => {
	await openWithMap(page, '');
	await pagesAreKept(page);
	const kept = await keptPaths(page);
	expect(kept).toEqual(expect.arrayContaining(english.map(({ path }) => addressOf(path))));
	expect(kept).toEqual(expect.arrayContaining([addressOf('dossier.json')]));
	expect(kept.filter((path) => arabic.some((other) => addressOf(other.path) === path))).toEqual([]);
	expect(kept.filter((path) => path.endsWith('.pmtiles'))).toEqual([]);
	expect(kept.filter((path) => isForOthers(path.slice(addressOf('').length)))).toEqual([]);

	await test.step('each as it was built: its text, its quotations and the picture of its map', async () => {
		const wrong = await page.evaluate(
			async (pages) => {
				const different: string[] = [];
				for (const [address, html] of pages) {
					const found = await caches.match(address);
					if ((await found?.text()) !== html) different.push(address);
				}
				return different;
			},
			english.map(({ path, html }): [string, string] => [addressOf(path), html]),
		);
		expect(wrong).toEqual([]);
	});
});

test('pages open offline, each with its picture and its quotations, and say so', async ({
	page,
	context,
}) => {
	await visitThenOffline(page, context);
	await expect(sign(page)).toContainText(
		/No network: you see what was kept on \d+ \w+ \d{4}\. The maps stand still\./,
	);

	for (const address of [
		'contacts/us-official-in-damascus/',
		'places/tripoli/',
		'parties/khaled-fawzi/?map=6/34/36',
		'sources/dangerous-liaisons/',
	])
		await test.step(address, async () => {
			await page.goto(address);
			await expect(page.locator('.map-picture-room svg').first()).toBeVisible();
			await expect(page.locator('.map-picture-room svg path').first()).toBeAttached();
			if (!address.startsWith('places'))
				await expect(page.locator('main q, main blockquote').first()).toBeVisible();
			await expect(page.getByRole('alert')).toHaveCount(0);
			await expect(sign(page)).toBeVisible();
		});

	await test.step('a link leads to a page with its own picture', async () => {
		await page.goto('');
		await expect(page.locator('body[data-sveltekit-reload]')).toBeAttached();
		const contact = siteDossier.contacts[0]?.id ?? '';
		await page.locator(`main a[href$="/contacts/${contact}/"]`).first().click();
		await expect(page).toHaveURL(new RegExp(`/contacts/${contact}/$`));
		await expect(page.locator('.map-picture-room svg').first()).toBeVisible();
		await expect(sign(page)).toBeVisible();
	});

	await test.step('with the network the sign goes, and the live map comes', async () => {
		await goOnline(page, context);
		await expect(sign(page)).toHaveCount(0);
		await mapIsIdle(page);
	});
});

test('offline, what is not there is a 404, and what was not kept is said not to be', async ({
	page,
	context,
	trouble,
}) => {
	await visitThenOffline(page, context, 'about/');
	await test.step('an unknown address', async () => {
		trouble.expectConsoleError({ text: /status of 404/, address: '/no/such/page/' });
		const response = await page.goto('no/such/page/');
		expect(response?.status()).toBe(404);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address');
	});
	await test.step('a page of the other language', async () => {
		trouble.expectConsoleError({ text: /status of 503/, address: '/ar/about/' });
		const response = await page.goto('ar/about/');
		expect(response?.status()).toBe(503);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not kept for offline');
	});
	await test.step('a page without the slash at its end', async () => {
		await page.goto('about');
		await expect(page).toHaveURL(/\/about\/$/);
		await expect(page.locator('#page--offline')).toBeVisible();
	});
});

test('kept for offline, the live map draws its tiles and the other language opens, until it is removed', async ({
	page,
	context,
}) => {
	await openWithMap(page, 'about/');
	await pagesAreKept(page);
	const state = page.locator('.offline [data-kept]');
	await page.getByRole('button', { name: 'Keep these for offline, too' }).click();
	await expect(state).toHaveAttribute('data-kept', 'kept', { timeout: 60_000 });
	await goOffline(context);

	await test.step('an Arabic page, with its live map', async () => {
		await openWithMap(page, 'ar/places/damascus/');
		await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
		await expect(page.getByRole('alert')).toHaveCount(0);
		await expect(sign(page)).toContainText('لا شبكة');
	});
	await test.step('a part of the archive, as a server would give it', async () => {
		const answer = await page.evaluate(async (address) => {
			const response = await fetch(address, { headers: { Range: 'bytes=0-6' } });
			return [response.status, response.headers.get('Content-Range'), await response.text()];
		}, `${basePath}/basemap/atlas.pmtiles`);
		expect(answer).toEqual([206, expect.stringMatching(/^bytes 0-6\/\d{8}$/), 'PMTiles']);
	});
	await test.step('removed, only the pages of this language are left', async () => {
		await page.goto('about/');
		await page.getByRole('button', { name: 'Remove' }).click();
		await expect(state).toHaveAttribute('data-kept', 'no');
		const kept = await keptPaths(page);
		expect(kept.filter((path) => path.endsWith('.pmtiles'))).toEqual([]);
		expect(kept.filter((path) => path.startsWith(addressOf('ar/')))).toEqual([]);
		expect(kept).toContain(addressOf('about/'));
	});
});

test('what is said of megabytes holds, compressed as a plain host does it', () => {
	const about = english.find(({ path }) => path === 'about/index.html')?.html ?? '';
	const [own, rest] = [/(\d+) MB to fetch at most/, /some (\d+) MB to fetch/].map((words) =>
		Number(words.exec(about)?.[1]),
	);
	const wire = (fits: (path: string) => boolean) => builtBytes(fits) / 1e6;
	const isFace = (path: string) => path.includes('-wght-normal.');
	const isArabicPage = (path: string) => path.startsWith('ar/');
	const language = wire(
		(path) =>
			!isArabicPage(path) &&
			!isFace(path) &&
			!isForOthers(path) &&
			/^_app\/immutable|\.html$|\.json$/.test(path),
	);
	const others = wire(
		(path) => !isForOthers(path) && (isArabicPage(path) || isFace(path) || path.endsWith('.pmtiles')),
	);
	expect(language).toBeLessThanOrEqual(own ?? 0);
	expect(language).toBeGreaterThan((own ?? 0) - 1.5);
	expect(Math.abs(others - (rest ?? 0))).toBeLessThan(1);
});

test.describe('where the browser lets no worker in', () => {
	test.use({ serviceWorkers: 'block' });
	test('it says so, and everything else works', async ({ page }) => {
		await openWithMap(page, 'about/');
		const section = page.locator('.offline');
		await expect(section).toContainText('This browser keeps nothing for this site');
		await expect(section.getByRole('button')).toHaveCount(0);
		expect(await keptPaths(page)).toEqual([]);
	});
});

test('where the browser lets the site store nothing, it says so', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'caches', {
			get() {
				throw new DOMException('denied', 'SecurityError');
			},
		});
	});
	await openWithMap(page, 'ar/about/');
	await expect(page.locator('.offline')).toContainText('لا يحفظ هذا المتصفح شيئا لهذا الموقع');
	await expect(page.locator('.offline').getByRole('button')).toHaveCount(0);
});
