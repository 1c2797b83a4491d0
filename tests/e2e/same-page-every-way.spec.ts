/** A page is the same by a link in the panel, by its own address opened cold, after Back and after a reload. */
import type { Page } from '@playwright/test';
import { builtPages } from '../support/built-pages';
import { openWithMap, mapIsIdle } from '../support/map';
import { siteDossier } from '../support/site-dossier';
import { expect, test } from '../support/test';

/** What a reader sees: the text, and where the map stands. */
async function seen(page: Page): Promise<{ title: string; text: string; camera: string | null }> {
	await mapIsIdle(page);
	return {
		title: await page.title(),
		text: await page.locator('main').innerText(),
		camera: await page.locator('[data-map]').getAttribute('data-camera'),
	};
}

test('opening a contact from the overview, cold and after a reload shows the same', async ({
	page,
	context,
}) => {
	await openWithMap(page, '');
	await page.getByRole('main').getByRole('link', { name: 'Fawzi’s trip to Damascus' }).click();
	await expect(page).toHaveURL(/\/contacts\/fawzi-in-damascus\/$/);
	const clicked = await seen(page);

	await page.reload();
	expect(await seen(page)).toEqual(clicked);

	const cold = await context.newPage();
	await cold.goto('contacts/fawzi-in-damascus/');
	expect(await seen(cold)).toEqual(clicked);
});

test('Back closes a contact and Forward opens it again', { tag: '@full' }, async ({ page }) => {
	await openWithMap(page, '');
	const overview = await seen(page);
	await page.getByRole('main').getByRole('link', { name: 'Mamlouk’s reported visit to Rome' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mamlouk’s reported visit to Rome');
	await page.goBack();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who is reported to have met whom');
	expect(await seen(page)).toEqual(overview);
	await page.goForward();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mamlouk’s reported visit to Rome');
});

test(
	'Back shows the page of an address that was entered before the script of the page ran',
	{ tag: '@full' },
	async ({ page }) => {
		await openWithMap(page, '');
		// What the browser enters by itself when a skip link is followed while the script is on its way.
		await page.evaluate(() => history.pushState(null, '', '#page--text'));
		await page.getByRole('main').getByRole('link', { name: 'Mamlouk’s reported visit to Rome' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mamlouk’s reported visit to Rome');
		await page.goBack();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who is reported to have met whom');
		// The page was loaded anew: its text is there before its script.
		await mapIsIdle(page);
		await page.goForward();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mamlouk’s reported visit to Rome');
	},
);

const { contacts, places, parties, sources } = siteDossier;

const headings = [
	...contacts.map(({ id, title }) => [`contacts/${id}/`, title.en] as const),
	...places.map(({ id, names }) => [`places/${id}/`, names.en] as const),
	...parties.map(({ id, names }) => [`parties/${id}/`, names.en] as const),
	...sources.map(({ id, title }) => [`sources/${id}/`, title.en] as const),
];

// The pages as they are sent; that each can be shown by a browser is seen by `accessibility.spec.ts`, which opens them all.
test('every contact, place, party and source has a page with its own title', () => {
	const pages = new Map(builtPages.map(({ path, html }) => [path, html]));
	const text = (html: string) => html.replace(/<[^>]*>/g, '').replaceAll('&amp;', '&');
	for (const [address, name] of headings) {
		const html = pages.get(`${address}index.html`) ?? '';
		const [heading = ''] = /<h1.*?<\/h1>/s.exec(html) ?? [];
		expect.soft(text(heading), address).toContain(name);
		expect.soft(html, address).toContain('one article said');
	}
	const titles = headings.map(
		([address]) => /<title>(.*?)<\/title>/s.exec(pages.get(`${address}index.html`) ?? '')?.[1],
	);
	expect(new Set(titles).size).toBe(headings.length);
});

test('the map is built once for the whole visit', async ({ page }) => {
	await openWithMap(page, '');
	const canvas = await page.locator('[data-map] canvas').first().elementHandle();
	await page.getByRole('main').getByRole('link', { name: 'Fawzi’s trip to Damascus' }).click();
	await expect(page).toHaveURL(/fawzi-in-damascus/);
	await page.getByRole('link', { name: 'Method' }).first().click();
	await expect(page).toHaveURL(/about/);
	expect(await canvas.evaluate((element) => element.isConnected)).toBe(true);
});
