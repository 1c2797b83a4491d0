/**
 * Questions that a reader brings along, answered by pressing and reading what is on the page, each then opened cold by the
 * address that it left.
 */
import type { BrowserContext, Page } from '@playwright/test';
import { mapIsIdle, openWithMap } from '../support/map';
import { shownContacts } from '../support/shown-contacts';
import { expect, test } from '../support/test';

const panel = (page: Page) => page.getByRole('region', { name: 'Filter the contacts' });
const main = (page: Page) => page.getByRole('main');
const legendRow = (page: Page, name: RegExp) => page.locator('.legend').getByRole('button', { name });

async function openLegend(page: Page): Promise<void> {
	await page.locator('.legend').getByText('What the marks mean').click();
}

/** The same page by its address alone. */
async function cold(context: BrowserContext, page: Page): Promise<Page> {
	const fresh = await context.newPage();
	await fresh.goto(page.url());
	await mapIsIdle(fresh);
	return fresh;
}

test(
	'what is only alleged: by the legend, opened cold, and all again',
	{ tag: '@full' },
	async ({ page, context }) => {
		await openWithMap(page, '');
		await openLegend(page);
		const row = legendRow(page, /^Alleged/);
		await expect(row).toHaveAttribute('aria-pressed', 'false');
		await expect(row).toContainText('2');
		await row.click();
		await expect(page).toHaveURL(/\?standing=alleged$/);
		await expect(row).toHaveAttribute('aria-pressed', 'true');
		await expect(panel(page).getByRole('status')).toHaveText('2 of 15 contacts shown');
		const shown = await shownContacts(page);
		expect(shown.drawn).toEqual(['al-hassan-killing', 'tripoli-bombing']);

		const fresh = await cold(context, page);
		expect(await shownContacts(fresh)).toEqual(shown);
		await openLegend(fresh);
		await expect(legendRow(fresh, /^Alleged/)).toHaveAttribute('aria-pressed', 'true');

		await row.click();
		await expect(page).toHaveURL((url) => url.search === '');
		expect((await shownContacts(page)).dimmed).toEqual([]);
	},
);

test(
	'everything that the text itself doubts: what the legend has of its occasion, and the rest by the facet',
	{ tag: '@full' },
	async ({ page, context }) => {
		await openWithMap(page, '');
		await openLegend(page);
		await legendRow(page, /^Doubted/).click();
		await expect(page).toHaveURL(/\?standing=doubted$/);
		expect((await shownContacts(page)).drawn).toEqual(['us-official-in-damascus']);
		await legendRow(page, /^Doubted/).press('Enter');
		await page.getByRole('button', { name: 'Filter' }).click();
		await panel(page).locator('summary', { hasText: 'Doubt and support' }).click();
		await panel(page)
			.getByRole('checkbox', { name: /^Doubted by the text/ })
			.click();
		await expect(page).toHaveURL(/\?doubt=doubted$/);
		await expect(panel(page).getByRole('status')).toHaveText('4 of 15 contacts shown');
		const fresh = await cold(context, page);
		await expect(panel(fresh).getByRole('status')).toHaveText('4 of 15 contacts shown');
		expect(await shownContacts(fresh)).toEqual(await shownContacts(page));
	},
);

test(
	'what happened in Beirut, and who says so: an allegation, whose it is, and no arrival',
	{ tag: '@full' },
	async ({ page, context }) => {
		await openWithMap(page, '');
		await page.locator('.inset').getByRole('link', { name: 'Beirut', exact: true }).click();
		await expect(page).toHaveURL(/\/places\/beirut\/$/);
		await expect(main(page).getByRole('heading', { name: /^Arrivals/ })).toHaveCount(0);
		const allegations = main(page).getByRole('region', { name: /^Allegations, not journeys/ });
		await expect(allegations).toContainText('1');
		await allegations.getByRole('link', { name: /The killing of Wissam al-Hassan/ }).click();
		await expect(page).toHaveURL(/\/contacts\/al-hassan-killing\/$/);
		const strip = main(page).getByRole('group', { name: 'From the article inward' });
		await expect(strip.getByRole('link', { name: /pointed fingers at/ })).toHaveAttribute(
			'href',
			/#al-hassan-accusation$/,
		);
		await expect(strip).toContainText('Doubts this occasion');
		const fresh = await cold(context, page);
		await expect(main(fresh).getByRole('group', { name: 'From the article inward' })).toHaveText(
			await strip.innerText().then((text) => new RegExp(text.slice(0, 20).replace(/[^\w ]/g, '.'))),
		);
	},
);

test(
	'the first and the last contact: the ends of the list by date, each by its own address',
	{ tag: '@full' },
	async ({ page, context }) => {
		await openWithMap(page, '');
		const { listed } = await shownContacts(page);
		expect(listed[0]).toBe('benjamin-in-damascus');
		const last = listed.at(-1) ?? '';
		const rows = page.locator('[aria-labelledby="page--by-date"] li a');
		await rows.first().click();
		await expect(page).toHaveURL(/\/contacts\/benjamin-in-damascus\/$/);
		await expect(main(page).getByRole('link', { name: /^Earlier/ })).toHaveCount(0);
		await page.goBack();
		await page.locator(`[aria-labelledby="page--by-date"] li a[href*="/${last}/"]`).click();
		await expect(page).toHaveURL(new RegExp(`/contacts/${last}/$`));
		const fresh = await cold(context, page);
		await expect(fresh.getByRole('heading', { level: 1 })).toHaveText(
			await page.getByRole('heading', { level: 1 }).innerText(),
		);
	},
);

test(
	'two places beside each other: chosen, framed, by address, and without harm where there is no such place',
	{ tag: '@full' },
	async ({ page, context }) => {
		await openWithMap(page, 'places/damascus/');
		await main(page).getByRole('button', { name: 'Compare with another place' }).click();
		const choice = main(page).getByLabel('Compare Damascus with');
		await expect(choice).toBeFocused();
		await choice.selectOption('Cairo');
		await expect(page).toHaveURL(/\/places\/damascus\/\?with=cairo$/);
		const comparison = main(page).getByRole('region', { name: 'Damascus and Cairo' });
		await expect(comparison.getByRole('heading', { name: 'Touch both 4' })).toBeVisible();
		await expect(comparison.getByRole('heading', { name: 'Only Cairo 0' })).toBeVisible();
		await expect(choice).toBeFocused();

		const fresh = await cold(context, page);
		await expect(main(fresh).getByRole('heading', { name: 'Only Damascus 9' })).toBeVisible();
		await main(fresh).getByRole('link', { name: 'Mamlouk’s visits to Cairo' }).first().click();
		await expect(fresh).toHaveURL(/\/contacts\/mamlouk-in-cairo\/$/);

		await openWithMap(page, 'places/damascus/?with=atlantis');
		await expect(main(page).getByRole('button', { name: 'Compare with another place' })).toBeVisible();
	},
);

test('pointing at the heading of arrivals shows their links alone', { tag: '@full' }, async ({ page }) => {
	await openWithMap(page, 'places/damascus/');
	await main(page).getByRole('heading', { name: 'Arrivals 4' }).hover();
	const lit = page.locator('.inset a.link.hovered');
	await expect(lit).toHaveCount(4);
	for (const href of await lit.evaluateAll((links) => links.map((link) => link.getAttribute('href'))))
		expect(href).toMatch(/in-damascus/);
	await page.mouse.move(5, 5);
	await expect(lit).toHaveCount(0);
});

test('how a contact is known can be read without script', { tag: '@full' }, async ({ browser, baseURL }) => {
	const context = await browser.newContext({ baseURL: baseURL ?? '', javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('contacts/us-official-in-damascus/');
	const strip = page.getByRole('group', { name: 'From the article inward' });
	await expect(strip.getByRole('listitem').filter({ hasText: 'Reuters' }).last()).toContainText(
		'no corroboration',
	);
	await expect(strip).toContainText('Doubts this occasion');
	await expect(page.getByRole('button', { name: 'Compare with another place' })).toHaveCount(0);
	await context.close();
});

test(
	'on a phone no name of a place lies under the inset or at the edge of it',
	{ tag: '@full' },
	async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await openWithMap(page, 'contacts/mamlouk-fidan-at-hmeimim/');
		const box = await page.locator('.inset svg').first().boundingBox();
		const names = page.locator('.inset a.place text');
		await expect(names.filter({ hasText: 'Damascus' })).toHaveCount(1);
		for (const name of await names.all()) {
			const at = await name.boundingBox();
			if (!at || !box) throw new Error('There is no inset.');
			// A box of text has a pale edge round its letters, and room below them.
			expect(at.y + at.height).toBeLessThanOrEqual(box.y + box.height + 4);
			expect(at.x).toBeGreaterThanOrEqual(box.x);
		}
	},
);
