/** English at the root and Arabic below /ar/: every page in both, and a switch that keeps the place. */
import { builtPages } from '../support/built-pages';
import { mapIsIdle, openWithMap } from '../support/map';
import { expect, test } from '../support/test';

const base = (process.env['BASE_PATH'] ?? '').replace(/\/+$/, '');

test('every page stands in both languages, says which it is, and names the other', () => {
	const pages = builtPages.filter(({ path }) => path.endsWith('index.html'));
	const paths = new Set(pages.map(({ path }) => path));
	const english = pages.filter(({ path }) => !path.startsWith('ar/'));
	expect(english.length).toBeGreaterThan(50);
	expect(paths.size).toBe(english.length * 2);
	for (const { path, html } of pages) {
		const arabic = path.startsWith('ar/');
		const inEnglish = path.replace(/^ar\//, '');
		expect(paths, path).toContain(`ar/${inEnglish}`);
		expect(html, path).toContain(arabic ? '<html lang="ar" dir="rtl">' : '<html lang="en" dir="ltr">');
		const address = inEnglish.replace('index.html', '');
		expect(html, path).toContain(`hreflang="en" href="${base}/${address}"`);
		expect(html, path).toContain(`hreflang="ar" href="${base}/ar/${address}"`);
		expect(html, path).toContain(`hreflang="x-default" href="${base}/${address}"`);
	}
});

test('an Arabic page carries no English sentence of ours outside its quotations', () => {
	for (const { path, html } of builtPages.filter((page) => page.path.startsWith('ar/'))) {
		const main = /<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? '';
		const ours = main
			.replace(/<blockquote.*?<\/blockquote>/gs, '')
			.replace(/<bdi.*?<\/bdi>/gs, '')
			.replace(/«[^»]*»/g, '')
			.replace(/<[^>]*>/g, ' ')
			.replace(/&[^;]*;|https?:\S+/g, ' ');
		// Four words of Latin small letters in a row are a sentence and no name.
		expect(ours.match(/(?:\b[a-z]{2,} ){4,}/g) ?? [], path).toEqual([]);
	}
});

test(
	'the switch keeps the page, how the map is looked at, and the passage',
	{ tag: '@full' },
	async ({ page }) => {
		await openWithMap(page, 'contacts/mamlouk-in-rome/?map=5/40/20&projection=globe#rome-visit');
		const there = page.getByRole('link', { name: 'العربية' });
		await expect(there).toHaveAttribute('lang', 'ar');
		await there.click();
		await expect(page).toHaveURL(
			/\/ar\/contacts\/mamlouk-in-rome\/\?map=5\/40\/20&projection=globe#rome-visit$/,
		);
		await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
		await mapIsIdle(page);
		await expect(page.locator('main blockquote').first()).toContainText('Mamlouk had recently visited Rome');
		await page.getByRole('main').getByRole('link', { name: 'روما', exact: true }).first().click();
		await expect(page).toHaveURL(/\/ar\/places\/rome\/\?projection=globe$/);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('روما');
		await page.getByRole('link', { name: 'English' }).click();
		await expect(page).toHaveURL(/[^r]\/places\/rome\/\?projection=globe$/);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rome');
		await page.goBack();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('روما');
	},
);

test('the text stands at the right and the map at the left of it in English, and the other way round in Arabic', async ({
	page,
}) => {
	for (const [address, mapFirst] of [
		['about/', true],
		['ar/about/', false],
	] as const) {
		await page.goto(address);
		const text = await page.getByRole('main').boundingBox();
		const map = await page.locator('#page--map').boundingBox();
		expect((map?.x ?? NaN) < (text?.x ?? NaN), address).toBe(mapFirst);
	}
});
