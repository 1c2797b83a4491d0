/** All contacts as a table: ordered, narrowed, opened cold, copied, by keys, on a phone, and without a script. */
import type { Page } from '@playwright/test';
import { openWithMap } from '../support/map';
import { siteDossier } from '../support/site-dossier';
import { expect, test } from '../support/test';

const table = (page: Page) => page.getByRole('table', { name: 'All contacts as a table' });
/** The ids of the contacts in their order. */
const shown = (page: Page): Promise<string[]> =>
	table(page)
		.locator('th a')
		.evaluateAll((links) =>
			links.flatMap((link) => /\/contacts\/([^/]+)\//.exec(link.getAttribute('href') ?? '')?.[1] ?? []),
		);
const SINGLE_OUTLET = ['mamlouk-in-rome', 'mamlouk-fidan-at-hmeimim', 'us-official-in-damascus'];

test('what is only reported by a single outlet, the latest first: filtered, ordered, and opened cold', async ({
	page,
	context,
}) => {
	await openWithMap(page, '');
	await page.getByRole('main').getByRole('link', { name: 'All contacts as a table' }).click();
	await expect(table(page).locator('th a')).toHaveCount(15);
	await page.getByRole('button', { name: 'Filter' }).click();
	const panel = page.getByRole('region', { name: 'Filter the contacts' });
	await panel.locator('summary', { hasText: 'Doubt and support' }).click();
	await panel.getByRole('checkbox', { name: /^Reported by a single outlet/ }).click();
	await expect(table(page).locator('th a')).toHaveCount(3);
	const date = table(page).getByRole('columnheader', { name: 'Date' });
	await expect(date).toHaveAttribute('aria-sort', 'ascending');
	await date.getByRole('button').click();
	await expect(date).toHaveAttribute('aria-sort', 'descending');
	await expect(page).toHaveURL(/\/contacts\/\?doubt=single-outlet&sort=-when$/);
	expect(await shown(page)).toEqual(SINGLE_OUTLET);
	await expect(page.getByRole('main')).toContainText('3 of 15 contacts shown');

	const cold = await context.newPage();
	await cold.goto(page.url());
	await expect(table(cold).locator('th a')).toHaveCount(3);
	expect(await shown(cold)).toEqual(SINGLE_OUTLET);
	await test.step('filters go along to the overview, and an order that there is not does no harm', async () => {
		await cold.getByRole('link', { name: 'Contacts', exact: true }).click();
		await expect(cold).toHaveURL((url) => url.search === '?doubt=single-outlet');
		await cold.goto('contacts/?sort=nonsense');
		await expect(date.getByRole('button')).toBeVisible();
		await expect(table(cold).locator('th a')).toHaveCount(15);
	});
});

test(
	'the table is copied as HTML and as text, with what it rests on and where it is from',
	{ tag: '@full' },
	async ({ page }) => {
		// The site's policy lets nobody read the clipboard: what is written is kept as it goes by.
		await page.addInitScript(() => {
			navigator.clipboard.write = async ([item]) => {
				const read = async (type: string) => (await item?.getType(type))?.text();
				const copied = { html: await read('text/html'), plain: await read('text/plain') };
				Object.assign(globalThis, { copied });
			};
		});
		await page.goto('contacts/?doubt=single-outlet');
		await expect(table(page).locator('th a')).toHaveCount(3);
		await page.getByRole('button', { name: 'Copy the table' }).click();
		await expect(page.getByText('Copied.')).toBeVisible();
		const copied = await page.evaluate(
			() => (globalThis as unknown as { copied: { html?: string; plain?: string } }).copied,
		);
		const lines = (copied.plain ?? '').trimEnd().split('\n');
		expect(lines).toHaveLength(5);
		expect(lines[0]).toContain('Hedges, in the text’s words');
		expect(lines[1]?.split('\t')).toHaveLength(lines[0]?.split('\t').length ?? 0);
		expect(copied.plain).toContain('“reportedly”');
		expect(copied.plain).toContain('a seat, our addition');
		expect(lines[4]).toContain('Mohanad Hage Ali, “Dangerous Liaisons”');
		expect(lines[4]).toContain('5 March 2018');
		expect(copied.html).toContain('<table');
		expect(copied.html).toContain('reportedly');
	},
);

test('keys alone order it and go through it', { tag: '@full' }, async ({ page }) => {
	await page.goto('contacts/');
	const who = table(page).getByRole('columnheader', { name: 'Who, in which part' });
	await who.getByRole('button').focus();
	await page.keyboard.press('Enter');
	await expect(who).toHaveAttribute('aria-sort', 'ascending');
	await expect(who.getByRole('button')).toBeFocused();
	await expect(page.getByRole('status').filter({ hasText: 'Ordered by: Who, in which part' })).toBeAttached();
	await page.keyboard.press('Space');
	await expect(who).toHaveAttribute('aria-sort', 'descending');
	await expect(page).toHaveURL(/sort=-who$/);
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	for (const language of ['', 'ar/'])
		test(`each row is a list of its own, below /${language}`, { tag: '@full' }, async ({ page }) => {
			await page.goto(`${language}contacts/`);
			await expect(page.locator('thead button').first()).toBeVisible();
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
			// It is a table still, to whoever listens.
			await expect(page.getByRole('table').getByRole('row')).toHaveCount(17);
			await expect(page.getByRole('table').getByRole('rowheader').first()).toBeVisible();
		});
});

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });

	test('all of it is there, and nothing that would not answer', { tag: '@full' }, async ({ page }) => {
		for (const language of ['', 'ar/']) {
			await page.goto(`${language}contacts/`);
			await expect(page.locator('main tbody th a')).toHaveCount(siteDossier.contacts.length);
			// The room of the button that shares is kept; nobody can see or reach it.
			await expect(page.locator('main button').filter({ visible: true })).toHaveCount(0);
		}
		await page.goto('contacts/');
		await expect(table(page)).toContainText('Place or date not stated: 5');
		await expect(table(page)).toContainText('a seat, our addition');
	});
});
