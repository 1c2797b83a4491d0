/** The timeline, used as a reader would: by pointer, by keys alone, played, in Arabic, and opened cold by its address. */
import type { Page } from '@playwright/test';
import { selectContacts } from '../../src/lib/dossier/filters/select-contacts';
import { foundInThemes } from '../support/axe';
import { openWithMap } from '../support/map';
import { siteDossier } from '../support/site-dossier';
import { expect, test } from '../support/test';

const timeline = (page: Page) => page.locator('#page--timeline');
const handle = (page: Page, grip: 'from' | 'to' | 'both') => timeline(page).locator(`[data-grip="${grip}"]`);

/** The contacts whose lanes are not dimmed, sorted; and how many lanes there are. */
async function lanes(page: Page): Promise<{ all: number; left: string[] }> {
	const idsOf = (selector: string) =>
		timeline(page)
			.locator(selector)
			.evaluateAll((links) =>
				links.map((link) => /contacts\/([^/]+)\//.exec((link as HTMLAnchorElement).href)?.[1] ?? ''),
			);
	const [all, left] = [await idsOf('li a'), await idsOf('div.lane:not(.left-out) a')];
	return { all: all.length, left: left.sort() };
}
const expected = (from: string | null, to: string | null) => {
	const { matching, undated } = selectContacts(siteDossier, {}, { from, to });
	return [...matching, ...undated].sort();
};

/** Drags a handle to a share of the line of years, from its left. */
async function dragTo(page: Page, grip: 'from' | 'to', share: number): Promise<void> {
	const start = await handle(page, grip).boundingBox();
	const line = await timeline(page).locator('.brush').boundingBox();
	if (!start || !line) throw new Error('there is no handle');
	const y = start.y + start.height / 2;
	await page.mouse.move(start.x + start.width / 2, y);
	await page.mouse.down();
	for (let step = 1; step <= 10; step += 1) {
		const way = (line.x + line.width * share - start.x) * (step / 10);
		await page.mouse.move(start.x + way, y);
	}
}

test('it opens, a handle is dragged so that what is after 2015 remains, and the address shows the same cold', async ({
	page,
}) => {
	await openWithMap(page, '');
	await page.getByRole('button', { name: 'Timeline', exact: true }).click();
	await expect(page).toHaveURL(/\?timeline=open$/);
	await expect(timeline(page).locator('li a').first()).toBeVisible();
	expect(await lanes(page)).toEqual({ all: 15, left: siteDossier.contacts.map(({ id }) => id).sort() });

	// The line has 99 months between two margins: January 2016 begins at about three quarters.
	await dragTo(page, 'from', 0.728);
	await expect(handle(page, 'from')).toHaveAttribute('aria-valuetext', 'from 2016 on');
	// Shown already, and in the address when it is let go.
	await expect(timeline(page).locator('.lane.left-out')).toHaveCount(5);
	expect((await lanes(page)).left).toEqual(expected('2016', null));
	expect(new URL(page.url()).search).toBe('?timeline=open');
	await page.mouse.up();
	await expect(page).toHaveURL(/\?time=2016\/\.\.&timeline=open$/);
	await expect(timeline(page)).toContainText('from 2016 on: 8 of 15');

	const steps = await page.evaluate(() => history.length);
	await page.goto(page.url());
	await expect(handle(page, 'from')).toHaveAttribute('aria-valuetext', 'from 2016 on');
	await expect.poll(async () => (await lanes(page)).left).toEqual(expected('2016', null));
	expect(steps).toBeLessThanOrEqual(4);
});

test(
	'keys alone move its window by months and years, to its ends, and lead to a contact',
	{ tag: '@full' },
	async ({ page }) => {
		await openWithMap(page, '?timeline=open');
		const from = handle(page, 'from');
		await from.focus();
		const press = async (key: string, said: string) => {
			await page.keyboard.press(key);
			await expect(from).toHaveAttribute('aria-valuetext', said);
		};
		await press('ArrowRight', 'from February 2010 on');
		await press('PageUp', 'from February 2011 on');
		await press('ArrowLeft', 'from 2011 on');
		await expect(page).toHaveURL(/time=2011\/\.\.&timeline=open$/);
		const before = await page.evaluate(() => history.length);
		await press('End', 'from March 2018 on');
		await press('Home', 'open');
		await expect(page).toHaveURL(/\?timeline=open$/);
		expect(await page.evaluate(() => history.length)).toBe(before);

		await timeline(page).locator('li a').first().focus();
		await page.keyboard.press('ArrowDown');
		await expect(timeline(page).locator('li').nth(1).locator('a')).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/contacts\/us-security-relations\/\?timeline=open$/);
		await expect(timeline(page).locator('a[aria-current="page"]')).toHaveCount(1);
	},
);

test('it steps on and back, and plays until it is paused', { tag: '@full' }, async ({ page }) => {
	await openWithMap(page, '?timeline=open');
	const said = timeline(page).getByRole('status');
	const button = (name: string) => timeline(page).getByRole('button', { name, exact: true });
	await button('One contact on').click();
	await expect(said).toContainText('1 of 13: February 2010');
	await expect(page).toHaveURL(/time=\.\.\/2010-02&timeline=open$/);
	await expect(timeline(page).locator('.lane.pointed')).toHaveCount(1);
	await button('One contact on').click();
	await button('One contact back').click();
	await expect(said).toContainText('1 of 13');
	await button('Play').click();
	await expect(timeline(page).locator('.at')).toHaveText(/^[4-9]\/13$/);
	expect(new URL(page.url()).search).toContain('time=../2010-02');
	await button('Pause').click();
	await expect(said).toContainText('of 13:');
	const paused = await said.textContent();
	await expect(page).not.toHaveURL(/2010-02/);
	const address = page.url();
	// Longer than a step takes.
	await page.waitForTimeout(2500);
	await expect(said).toHaveText(paused ?? '');
	expect(page.url()).toBe(address);
	await timeline(page).getByLabel('Show').selectOption('window');
	await button('One contact on').click();
	await expect(page).toHaveURL(/time=20\d\d(-\d\d)?\/(20\d\d(-\d\d)?|\.\.)&timeline=open$/);
});

test(
	'time runs from right to left in Arabic, under the pointer and for keys',
	{ tag: '@full' },
	async ({ page }) => {
		await openWithMap(page, 'ar/?timeline=open');
		const x = async (grip: 'from' | 'to') => (await handle(page, grip).boundingBox())?.x ?? 0;
		expect(await x('from')).toBeGreaterThan(await x('to'));
		await dragTo(page, 'from', 1 - 0.728);
		await page.mouse.up();
		await expect(page).toHaveURL(/time=2016\/\.\.&timeline=open$/);
		await handle(page, 'from').focus();
		await page.keyboard.press('ArrowLeft');
		await expect(page).toHaveURL(/time=2016-02\/\.\.&timeline=open$/);
		await page.keyboard.press('ArrowRight');
		await expect(page).toHaveURL(/time=2016\/\.\.&timeline=open$/);
	},
);

for (const viewport of [
	{ width: 1440, height: 900 },
	{ width: 390, height: 844 },
])
	for (const language of ['', 'ar/'])
		test(
			`axe finds nothing in it below /${language} at ${viewport.width} pixels, and nothing of it is cut`,
			{ tag: '@full' },
			async ({ page }) => {
				await page.setViewportSize(viewport);
				await openWithMap(page, `${language}?time=2012/2016-06&timeline=open`);
				await expect(timeline(page).locator('.lane.left-out').first()).toBeAttached();
				const cut = await timeline(page)
					.locator('.title')
					.evaluateAll((titles) =>
						titles
							.filter((title) => {
								const { left, right } = title.getBoundingClientRect();
								const box = title.closest('.all')?.getBoundingClientRect();
								return !box || left < box.left - 1 || right > box.right + 1;
							})
							.map(({ textContent }) => textContent),
					);
				expect(cut).toEqual([]);
				expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
					viewport.width,
				);
				expect(await foundInThemes(page, '#page--timeline')).toEqual([]);
			},
		);
