/**
 * axe finds nothing on a page of each kind, before its script has run, and with the live map, in both languages and themes.
 * With FULL=1 every page is looked at in every combination. Briefings, and what belongs to them, have a file of their own.
 */
import type { Page } from '@playwright/test';
import { found, unfold } from '../support/axe';
import { siteDossier } from '../support/site-dossier';
import { mapIsIdle, openWithMap } from '../support/map';
import { openSearch, options, searchDialog, searchField } from '../support/search';
import { expect, test } from '../support/test';

const FULL = process.env['FULL'] === '1';
const LANGUAGES = ['', 'ar/'];
const THEMES = ['light', 'dark'] as const;
const ONE_OF_EACH = [
	...['', 'about/', 'contacts/us-official-in-damascus/', 'places/tripoli/'],
	...['parties/khaled-fawzi/', 'sources/dangerous-liaisons/'],
];
/** Hundreds of cells alike: in the short run they are looked at once, whole, before their script has run. */
const TABLES = ['contacts/', 'parties/'];
const { contacts, places, parties, sources } = siteDossier;
const EVERY_PAGE = [
	...['', 'about/', ...TABLES],
	...contacts.map(({ id }) => `contacts/${id}/`),
	...places.map(({ id }) => `places/${id}/`),
	...parties.map(({ id }) => `parties/${id}/`),
	...sources.map(({ id }) => `sources/${id}/`),
];

test('axe sees what is wrong', async ({ page }) => {
	await page.setContent('<html lang="en"><title>x</title><main><h1>x</h1><img src="data:,"></main></html>');
	expect(await found(page)).toEqual([expect.stringContaining('image-alt')]);
});

/** Every second address, from the first one or from the second. */
const everySecond = (addresses: readonly string[], from: 0 | 1) =>
	addresses.filter((_, index) => index % 2 === from);

/**
 * Pages of a kind have the same parts: in the short run one of each kind stands for them, each in one language before its script
 * has run, and in the other one with its map.
 */
const BEFORE_SCRIPT = [...ONE_OF_EACH, ...TABLES];
const partsIn = (language: string) =>
	FULL
		? [EVERY_PAGE.slice(0, 32), EVERY_PAGE.slice(32)]
		: [everySecond(BEFORE_SCRIPT, language === '' ? 0 : 1)];
const withMapIn = (language: string) =>
	FULL ? EVERY_PAGE : everySecond(ONE_OF_EACH, language === '' ? 1 : 0);

for (const language of LANGUAGES)
	for (const [index, part] of partsIn(language).entries())
		test(`axe finds nothing on any page below /${language} before its script has run, part ${String(index + 1)}`, async ({
			page,
		}) => {
			test.setTimeout(part.length * 15_000);
			// Without any script axe itself could not run: only the page's own is kept from starting.
			await page.route(/\/entry\/start\.[^/]*\.js$/, (route) =>
				route.fulfill({ contentType: 'text/javascript', body: 'export const start = () => {};' }),
			);
			for (const address of part) {
				await page.goto(language + address, { waitUntil: 'domcontentloaded' });
				expect.soft(await found(page, { picture: true }), `/${language}${address}`).toEqual([]);
			}
		});

/** Goes on as a reader does, so that the map need not be built anew. */
async function goTo(page: Page, address: string): Promise<void> {
	const { pathname } = new URL(page.url());
	if (pathname.endsWith(`/${address}`)) return;
	const link = page.locator(`:is(main, .masthead) a[href$="/${address}"]`);
	if ((await link.count()) === 0) await page.locator('.masthead .name').click();
	await link.first().click();
	await expect(page).toHaveURL((url) => url.pathname.endsWith(`/${address}`));
}

/** In the short run each language has one theme: words do not change the colours. */
const themesIn = (language: string) =>
	FULL ? THEMES : THEMES.filter((theme) => (theme === 'dark') === (language === 'ar/'));

for (const language of LANGUAGES)
	test(`axe finds nothing on any kind of page below /${language} with its map, ${themesIn(language).join(' and ')}`, async ({
		page,
	}) => {
		const pages = withMapIn(language).map((address) => language + address);
		test.setTimeout(pages.length * 30_000);
		await openWithMap(page, language);
		for (const address of pages) {
			await goTo(page, address);
			await mapIsIdle(page);
			for (const colorScheme of themesIn(language)) {
				await page.emulateMedia({ colorScheme });
				await expect(page.locator(`.map.${colorScheme}`)).toBeVisible();
				expect.soft(await found(page), `/${address}, ${colorScheme}`).toEqual([]);
			}
		}
	});

test('axe finds nothing while everything that folds up is open', async ({ page }) => {
	await openWithMap(page, 'contacts/mamlouk-in-rome/');
	expect(await unfold(page.locator('details:visible'))).toBeGreaterThan(0);
	expect(await found(page)).toEqual([]);
});

for (const [language, start] of [
	['en', ''],
	['ar', 'ar/'],
] as const)
	test(
		`axe finds nothing in the open search on pages in “${language}”, in either theme`,
		{ tag: '@full' },
		async ({ page }) => {
			await page.goto(start);
			await openSearch(page, language);
			for (const typed of ['', 'Zanzibar', 'Mamluk', 'القاهرة']) {
				await searchField(page).fill(typed);
				if (typed.startsWith('M')) await page.keyboard.press('ArrowDown');
				if (typed === '' || typed === 'Zanzibar') await expect(options(page)).toHaveCount(0);
				else await expect(options(page).first()).toBeVisible();
				for (const colorScheme of THEMES) {
					await page.emulateMedia({ colorScheme });
					await expect(searchDialog(page)).toBeVisible();
					expect.soft(await found(page), `“${typed}”, ${colorScheme}`).toEqual([]);
				}
			}
		},
	);
