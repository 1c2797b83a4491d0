/** The page's own script is blocked or not to be had, as a whole or in part: the page stays as it came, and says so. */
import type { Page, Route } from '@playwright/test';
import { scriptWith } from '../support/faulty-map';
import { openWithMap } from '../support/map';
import { expect, test } from '../support/test';

const blocked = (route: Route) => route.abort('blockedbyclient');
const message = (page: Page) => page.getByRole('alert');

for (const [what, pattern] of [
	['the script that starts everything', /\/entry\/start\.[^/]*\.js$/],
	['a part of the page’s own', /\/nodes\/2\.[^/]*\.js$/],
	['what all pages share', new RegExp(`${scriptWith('page--all-').replaceAll('.', '\\.')}$`)],
] as const)
	test(`a page without ${what} can be read, its picture and links lead on, and nothing pretends to work`, async ({
		page,
		trouble,
	}) => {
		trouble.expectConsoleError({ text: /ERR_BLOCKED_BY_CLIENT/, address: '.js' });
		await page.route(pattern, blocked);
		await page.goto('');
		await expect(message(page)).toContainText('The script of this page could not be loaded');
		await expect(page.locator('html')).not.toHaveAttribute('data-script', 'runs');
		await expect(page.locator('main a[href$="/contacts/mamlouk-in-rome/"]').first()).toBeVisible();
		await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
		await expect(page.getByRole('combobox')).toHaveCount(0);
		await page.locator('.map-picture-fit').getByRole('link', { name: 'Cairo', exact: true }).click();
		await expect(page).toHaveURL(/\/places\/cairo\/$/);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cairo');
	});

test('what is said of it is said in Arabic on Arabic pages', async ({ page, trouble }) => {
	trouble.expectConsoleError({ text: /ERR_BLOCKED_BY_CLIENT/, address: '.js' });
	await page.route(/\/entry\/app\.[^/]*\.js$/, blocked);
	await page.goto('ar/contacts/mamlouk-in-rome/');
	await expect(message(page)).toContainText('تعذر تحميل البرنامج النصي لهذه الصفحة');
});

test('a part that is missing when the reader goes on is told on the page, at its address, and is not missed once it is there', async ({
	page,
	trouble,
}) => {
	await openWithMap(page, '');
	trouble.expectConsoleError({ text: /ERR_FAILED/, address: '.js' });
	// Kit's own report.
	trouble.expectConsoleError({ text: /Failed to fetch dynamically imported module/, address: '.js' });
	const part = scriptWith('page--passages');
	await page.route(`**${part}`, (route) => route.abort());
	await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Article' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Something went wrong');
	await expect(page.locator('main')).toContainText('Loading it again may help');
	await expect(page).toHaveURL(/\/sources\/dangerous-liaisons\/$/);
	await expect(page.locator('main a[href$="/contacts/mamlouk-in-rome/"]').first()).toBeVisible();
	await page.unroute(`**${part}`);
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Dangerous Liaisons');
});
