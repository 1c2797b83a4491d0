/**
 * axe finds nothing: on every page before its script has run, and on a page of each kind with the live map, in both
 * languages and themes. With FULL=1 every page is looked at whole in every combination.
 */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { siteDossier } from '../support/site-dossier';
import { mapIsIdle } from '../support/map';
import { expect, test } from '../support/test';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const FULL = process.env['FULL'] === '1';
const LANGUAGES = ['', 'ar/'];
const THEMES = ['light', 'dark'] as const;
const ONE_OF_EACH = [
	...['', 'about/', 'contacts/us-official-in-damascus/', 'places/tripoli/'],
	...['parties/khaled-fawzi/', 'sources/dangerous-liaisons/'],
];
const { contacts, places, parties, sources } = siteDossier;
const EVERY_PAGE = [
	...['', 'about/'],
	...contacts.map(({ id }) => `contacts/${id}/`),
	...places.map(({ id }) => `places/${id}/`),
	...parties.map(({ id }) => `parties/${id}/`),
	...sources.map(({ id }) => `sources/${id}/`),
];

/** What axe finds, a line for each rule. The picture of the map is left out where it was looked at elsewhere. */
async function found(page: Page, { picture }: { picture: boolean }): Promise<string[]> {
	const axe = new AxeBuilder({ page });
	if (!picture) axe.exclude('.map-picture');
	const { violations } = await axe.analyze();
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

test('axe sees what is wrong', async ({ page }) => {
	await page.setContent('<html lang="en"><title>x</title><main><h1>x</h1><img src="data:,"></main></html>');
	expect(await found(page, { picture: true })).toEqual([expect.stringContaining('image-alt')]);
});

for (const language of LANGUAGES)
	for (const [index, part] of [EVERY_PAGE.slice(0, 32), EVERY_PAGE.slice(32)].entries())
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
				const picture = FULL || ONE_OF_EACH.includes(address);
				expect.soft(await found(page, { picture }), `/${language}${address}`).toEqual([]);
			}
		});

for (const colorScheme of THEMES)
	for (const language of LANGUAGES)
		test.describe(`in the ${colorScheme} theme, below /${language}`, () => {
			test.use({ colorScheme });
			test('axe finds nothing on any kind of page with its map', async ({ page }) => {
				const pages = FULL ? EVERY_PAGE : ONE_OF_EACH;
				test.setTimeout(pages.length * 30_000);
				for (const address of pages) {
					await page.goto(language + address);
					await mapIsIdle(page);
					expect.soft(await found(page, { picture: FULL }), `/${language}${address}`).toEqual([]);
				}
			});
		});
