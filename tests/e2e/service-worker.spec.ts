/** What the service worker costs the first view, and how it takes a host that is slow, lacks files or has a newer version. */
import { ChangingSite } from '../support/changing-site';
import { pagesAreKept } from '../support/kept';
import { openWithMap } from '../support/map';
import { expect, test as ours } from '../support/test';

const test = ours.extend<{ site: ChangingSite }>({
	site: async ({ browserName: _ }, use) => {
		const site = await ChangingSite.start();
		await use(site);
		await site.stop();
	},
	baseURL: async ({ site }, use) => use(site.address),
});
test.use({ serviceWorkers: 'allow' });
test.describe.configure({ timeout: 180_000 });

test('the first view asks for nothing more because of the worker, which comes when the map is drawn', async ({
	page,
	site,
}) => {
	await openWithMap(page, '');
	await pagesAreKept(page);
	const isWorker = (path: string) => path.endsWith('/service-worker.js');
	const isTiles = (path: string) => path.endsWith('.pmtiles');
	const isPage = (path: string) => path.endsWith('/') || path.endsWith('.html');
	const before = site.asked.slice(0, site.asked.findIndex(isWorker));
	const after = site.asked.slice(before.length);
	expect(before.filter(isPage)).toEqual([new URL(site.address).pathname]);
	expect(before.filter(isTiles)).not.toEqual([]);
	expect(after.filter(isTiles)).toEqual([]);
	await test.step('and then for each page once', () => {
		const pages = after.filter(isPage);
		expect(pages.length).toBeGreaterThan(20);
		expect(new Set(pages).size).toBe(pages.length);
	});
});

test('a network that does not answer soon is not waited for', { tag: '@full' }, async ({ page, site }) => {
	await openWithMap(page, '');
	await pagesAreKept(page);
	site.delay = 20_000;
	const began = Date.now();
	await page.goto('contacts/us-official-in-damascus/', { waitUntil: 'commit' });
	expect(Date.now() - began).toBeLessThan(10_000);
	await expect(page.locator('.map-picture-room svg').first()).toBeVisible();
	site.delay = 0;
	await expect(page.locator('[data-sign="offline"]')).toBeVisible({ timeout: 30_000 });
});

test('tiles that cannot be fetched are not kept, which is said', { tag: '@full' }, async ({ page, site }) => {
	await openWithMap(page, 'about/');
	await pagesAreKept(page);
	site.gone = /\.pmtiles$/;
	const section = page.locator('.offline');
	await section.getByRole('button').click();
	await expect(section).toContainText('It could not all be fetched.');
	await expect(section.locator('[data-kept]')).toHaveAttribute('data-kept', 'no');
	site.gone = null;
	await section.getByRole('button').click();
	await expect(section.locator('[data-kept]')).toHaveAttribute('data-kept', 'kept', { timeout: 60_000 });
	await expect(section).not.toContainText('It could not all be fetched.');
});

test(
	'a newer version is told and waits for the reader, and a tab with the older one goes on',
	{ tag: '@full' },
	async ({ page, context, site }) => {
		await openWithMap(page, '');
		await pagesAreKept(page);
		const other = await context.newPage();
		await other.goto('about/');
		await expect(other.locator('.offline [data-kept]')).toBeVisible();
		const newer = (tab: typeof page) => tab.locator('[data-sign="newer"]');

		await test.step('it is told in every tab', async () => {
			site.version = 'newer';
			// Its files have other names, and the host has those of the older one no more.
			site.gone = /\/_app\/immutable\//;
			await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
			await expect(newer(page)).toContainText('A newer version is here');
			await expect(newer(other)).toBeVisible();
		});
		await test.step('one tab takes it', async () => {
			await page.evaluate(() => (document.documentElement.dataset['opened'] = 'before'));
			await newer(other).getByRole('button').click();
			await expect(newer(other)).toHaveCount(0);
			await expect(other.getByRole('heading', { level: 1 })).toBeVisible();
		});
		await test.step('the other goes on, with parts that it had not loaded yet, and is told still', async () => {
			await page.locator('main a[href*="/contacts/"]:not([href$="/contacts/"])').first().click();
			await expect(page).toHaveURL(/\/contacts\/./);
			await expect(page.locator('main blockquote, main q').first()).toBeVisible();
			await expect(page.locator('html')).toHaveAttribute('data-opened', 'before');
			await expect(newer(page)).toBeVisible();
		});
		await test.step('once the newer one is kept, the older one has its scripts left and no page', async () => {
			await expect
				.poll(() =>
					other.evaluate(async () => {
						const left: Record<string, number> = {};
						for (const name of await caches.keys()) {
							const requests = await (await caches.open(name)).keys();
							const version = name.endsWith(':newer') ? 'newer' : 'older';
							left[version] = requests.filter(({ url }) => url.endsWith('/')).length;
						}
						return [left['newer'] !== 0, left['older']];
					}),
				)
				.toEqual([true, 0]);
		});
	},
);
