/** A browser that lets the site store nothing, or nothing more: what the reader chooses holds for the visit. */
import type { Page } from '@playwright/test';
import { openWithMap } from '../support/map';
import { expect, test } from '../support/test';

test.use({ contextOptions: { reducedMotion: 'no-preference' }, serviceWorkers: 'allow' });

/** As a browser does where a reader has forbidden all storage: to name a store is enough. */
const denyAll = (page: Page) =>
	page.addInitScript(() => {
		for (const store of ['localStorage', 'sessionStorage', 'caches', 'indexedDB', 'cookieStore'])
			Object.defineProperty(window, store, {
				get() {
					throw new DOMException(`${store} is denied`, 'SecurityError');
				},
			});
		for (const [owner, name] of [
			[Navigator.prototype, 'serviceWorker'],
			[Navigator.prototype, 'storage'],
			[Document.prototype, 'cookie'],
		] as const)
			Object.defineProperty(owner, name, {
				get() {
					throw new DOMException(`${name} is denied`, 'SecurityError');
				},
			});
	});

/** As a browser does whose disk is full. */
const fill = (page: Page) =>
	page.addInitScript(() => {
		const full = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
		Storage.prototype.setItem = full;
		Cache.prototype.put = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
	});

for (const [how, spoil] of [
	['denied', denyAll],
	['full', fill],
] as const)
	test(
		`theme, movement and language can be switched where storage is ${how}`,
		{ tag: '@full' },
		async ({ page }) => {
			await spoil(page);
			await openWithMap(page, 'places/cairo/');
			await page.getByRole('combobox', { name: 'Light or dark' }).selectOption('dark');
			await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
			await expect(page.locator('[data-map]')).toHaveClass(/\bdark\b/);
			await page.getByRole('button', { name: 'Pause movement' }).click();
			await expect(page.getByRole('button', { name: 'Play movement' })).toBeVisible();

			// The choice stays while the reader goes on, and Back and the scroll position do without a store.
			await page
				.getByRole('main')
				.getByRole('link', { name: 'Fawzi’s trip to Damascus' })
				.first()
				.or(page.locator('main a[href*="/contacts/"]').first())
				.first()
				.click();
			await expect(page).toHaveURL(/\/contacts\//);
			await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
			await expect(page.getByRole('button', { name: 'Play movement' })).toBeVisible();
			await page.goBack();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cairo');

			await page.getByRole('link', { name: 'العربية' }).click();
			await expect(page).toHaveURL(/\/ar\/places\/cairo\/$/);
			await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
		},
	);

test('where storage is denied, the page that offers to keep the site says that it cannot be kept', async ({
	page,
}) => {
	await denyAll(page);
	await openWithMap(page, 'about/');
	await expect(page.locator('.offline')).toContainText('This browser keeps nothing for this site');
});
