/** Any word of the dossier is found by whoever types it, in either script, and the choice is taken to page, panel and map. */
import { builtPages } from '../support/built-pages';
import { openWithMap } from '../support/map';
import {
	activeOption,
	openSearch,
	options,
	searchButton,
	searchDialog,
	searchField,
} from '../support/search';
import { expect, test } from '../support/test';

const LANGUAGES = [
	{ language: 'en', start: '' },
	{ language: 'ar', start: 'ar/' },
] as const;

/** In an order in which each choice leads to another page. */
const NAMES = [
	{ typed: 'Mamluk', address: 'parties/ali-mamlouk/' },
	{ typed: 'Khmeimim', address: 'places/hmeimim/' },
	{ typed: 'فوزي', address: 'parties/khaled-fawzi/' },
	{ typed: 'مملوك', address: 'parties/ali-mamlouk/' },
	{ typed: 'Humaymim', address: 'places/hmeimim/' },
	{ typed: 'Khalid Fawzy', address: 'parties/khaled-fawzi/' },
];

for (const { language, start } of LANGUAGES)
	test(
		`on pages in “${language}” names are found in both scripts and several spellings, and lead to their pages`,
		{ tag: language === 'ar' ? '@full' : [] },
		async ({ page }) => {
			await page.goto(start);
			for (const { typed, address } of NAMES)
				await test.step(typed, async () => {
					await openSearch(page, language);
					await searchField(page).fill(typed);
					await expect(await activeOption(page)).toHaveAttribute('href', new RegExp(`/${start}${address}$`));
					await page.keyboard.press('Enter');
					await expect(page).toHaveURL(new RegExp(`/${start}${address}$`));
					await expect(searchDialog(page)).toHaveCount(0);
					await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
				});
		},
	);

test('map and panel follow a choice', { tag: '@full' }, async ({ page }) => {
	await openWithMap(page, '');
	const camera = () => page.locator('[data-map]').getAttribute('data-camera');
	const before = await camera();
	await openSearch(page);
	await searchField(page).fill('hmeimim');
	await options(page).first().click();
	await expect(page).toHaveURL(/\/places\/hmeimim\/$/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hmeimim');
	await expect.poll(camera).not.toBe(before);
});

for (const { language, start } of LANGUAGES)
	test(
		`on pages in “${language}” a word that is quoted alone leads to its passage`,
		{ tag: language === 'ar' ? '@full' : [] },
		async ({ page }) => {
			await page.goto(start);
			await openSearch(page, language);
			await searchField(page).fill('opportune');
			await expect(options(page)).toHaveCount(1);
			const passage = options(page);
			await expect(passage).toHaveAttribute('data-found', 'passage');
			await expect(passage.locator('.words bdi')).toHaveAttribute('lang', 'en');
			await expect(passage.locator('.words bdi')).toHaveAttribute('dir', 'ltr');
			await expect(passage.locator('mark')).toHaveText(['opportune']);
			await passage.click();
			await expect(page).toHaveURL(new RegExp(`/${start}contacts/benjamin-in-damascus/#benjamin-embed$`));
			const quotation = page.locator('#benjamin-embed');
			await expect(quotation).toBeInViewport();
			await expect(quotation).toContainText('only at the opportune moment do we move');
		},
	);

test('marks are words of the text itself, whichever script was typed', { tag: '@full' }, async ({ page }) => {
	await page.goto('');
	await openSearch(page);
	await searchField(page).fill('مملوك');
	const passages = searchDialog(page).locator('[data-found="passage"]');
	await expect(passages.first()).toBeVisible();
	const marked = await passages.locator('mark').allTextContents();
	expect(new Set(marked)).toEqual(new Set(['Mamlouk', 'Mamlouk’s']));
	// What the thing is called in the other script is said, in its language.
	const party = searchDialog(page).locator('[data-found="party"]').first();
	await expect(party.locator('bdi[lang="ar"] mark')).toHaveCount(0);
	await expect(party.locator('.name mark')).toHaveText('Mamlouk');
	await searchField(page).fill('القاهرة');
	await expect(searchDialog(page).locator('[data-found="place"] .name mark')).toHaveText('Cairo');
});

test(
	'what is found is counted for those who hear the page, and nothing found says what to try',
	{ tag: '@full' },
	async ({ page }) => {
		await page.goto('');
		await openSearch(page);
		const status = searchDialog(page).getByRole('status');
		await expect(searchDialog(page)).toContainText('every word that is quoted here');
		await expect(searchField(page)).toHaveAttribute('aria-expanded', 'false');
		await searchField(page).fill('Fidan');
		await expect(searchField(page)).toHaveAttribute('aria-expanded', 'true');
		await expect(status).toHaveText(`${String(await options(page).count())} found`);
		await searchField(page).fill('Zanzibar');
		await expect(options(page)).toHaveCount(0);
		await expect(searchField(page)).toHaveAttribute('aria-expanded', 'false');
		await expect(searchField(page)).not.toHaveAttribute('aria-activedescendant');
		await expect(status).toHaveText('0 found');
		await expect(searchDialog(page)).toContainText('Nothing here has “Zanzibar” in it.');
		await expect(searchDialog(page)).toContainText('Try fewer words');
	},
);

for (const { language, start } of LANGUAGES)
	test(
		`on pages in “${language}” every choice leads to a page that is there, and to a passage that it has`,
		{ tag: '@full' },
		async ({ page }) => {
			await page.goto(start);
			await openSearch(page, language);
			const addresses = new Set<string>();
			for (const typed of [
				'Mamlouk',
				'Damascus',
				'report',
				'Samaha',
				'Egypt',
				'Kalin',
				'United States',
				'al',
				'the',
			]) {
				await searchField(page).fill(typed);
				await expect(options(page).first()).toBeVisible();
				for (const href of await options(page).evaluateAll((all) =>
					all.map((one) => (one as HTMLAnchorElement).href),
				))
					addresses.add(href);
			}
			expect(addresses.size).toBeGreaterThan(60);
			const root = new URL(start, new URL('.', page.url().replace(/ar\/.*$/, ''))).pathname;
			for (const address of addresses) {
				const { pathname, hash } = new URL(address);
				const path = `${start}${pathname.slice(root.length)}index.html`;
				const built = builtPages.find((one) => one.path === path);
				expect(built, address).toBeDefined();
				if (hash !== '') expect(built?.html.includes(` id="${hash.slice(1)}"`), address).toBe(true);
			}
		},
	);

test(
	'a choice keeps how the map is looked at, and can be opened beside the page',
	{ tag: '@full' },
	async ({ page, context }) => {
		await page.goto('?projection=globe');
		await openSearch(page);
		await searchField(page).fill('Cairo');
		const [beside] = await Promise.all([
			context.waitForEvent('page'),
			options(page)
				.first()
				.click({ modifiers: ['ControlOrMeta'] }),
		]);
		await expect(beside).toHaveURL(/\/places\/cairo\/\?projection=globe$/);
		await beside.close();
		await expect(searchDialog(page)).toBeVisible();
		await expect(searchField(page)).toHaveValue('Cairo');
	},
);

test('without script there is no button', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ baseURL: baseURL ?? '', javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('');
	await expect(searchButton(page)).toHaveCount(0);
	await context.close();
});
