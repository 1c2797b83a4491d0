/** An unknown address is answered in the language that its path names, on every kind of host. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { notFoundFiles } from '../../.scripts/not-found-files.mjs';
import { expect, test } from '../support/test';

const ARABIC = 'لا توجد صفحة على هذا العنوان';
const ENGLISH = 'There is no page at this address';
const ADDRESS = 'ar/contacts/mamluk-in-rome/';
const built = (path: string) => readFileSync(new URL(`../../build/${path}`, import.meta.url), 'utf8');

/** A host that has one page for everything that is not there. */
const plainHost = (page: Page) =>
	page.route(`**/${ADDRESS}`, (route) =>
		route.fulfill({ status: 404, contentType: 'text/html;charset=utf-8', body: built('404.html') }),
	);

async function isArabic(page: Page): Promise<void> {
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(ARABIC);
	await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
	await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
	await expect(page.locator('html')).toHaveAttribute('data-script', 'runs');
	await expect(page).toHaveTitle(new RegExp(ARABIC));
	await expect(page.locator('main')).not.toContainText(ENGLISH);
	await expect(page.locator('main li a[href*="/ar/contacts/mamlouk-in-rome/"]').first()).toBeVisible();
	await expect(page).toHaveURL(new RegExp(`/${ADDRESS}$`));
}

test('a host that takes the nearest page answers in Arabic', async ({ page, trouble }) => {
	trouble.expectConsoleError({ text: /status of 404/, address: `/${ADDRESS}` });
	expect((await page.goto(ADDRESS))?.status()).toBe(404);
	await isArabic(page);
});

test('on a host that has one page for all, the page turns to Arabic by itself', async ({ page, trouble }) => {
	trouble.expectConsoleError({ text: /status of 404/, address: `/${ADDRESS}` });
	await plainHost(page);
	await page.goto(ADDRESS);
	await isArabic(page);
});

test('it stays English, and works, where the Arabic one cannot be had', async ({ page, trouble }) => {
	trouble.expectConsoleError({ text: /status of 404/, address: `/${ADDRESS}` });
	trouble.expectConsoleError({ text: /ERR_FAILED/, address: '/ar/404.html' });
	await plainHost(page);
	await page.route('**/ar/404.html', (route) => route.abort());
	await page.goto(ADDRESS);
	await expect(page.locator('html')).toHaveAttribute('data-script', 'runs');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(ENGLISH);
});

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });
	test('it is said in both languages', async ({ page, trouble }) => {
		trouble.expectConsoleError({ text: /status of 404/, address: `/${ADDRESS}` });
		await plainHost(page);
		await page.goto(ADDRESS);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(ENGLISH);
		const arabic = page.locator('main p[lang="ar"][dir="rtl"]');
		await expect(arabic).toContainText(ARABIC);
		await expect(arabic.getByRole('link')).toHaveAttribute('href', /\/ar\/$/);
	});
});

test('hosts are told of the page of each language', () => {
	const base = (process.env['BASE_PATH'] ?? '').replace(/\/+$/, '');
	for (const [path, text] of Object.entries(notFoundFiles(base, ['ar']))) expect(built(path)).toBe(text);
	expect(built('404.html')).toContain('<html lang="en"');
	expect(built('ar/404.html')).toContain('<html lang="ar" dir="rtl"');
});
