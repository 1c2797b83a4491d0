/** The filter panel by keys alone, on a phone, in Arabic, for axe, and without a script. */
import { foundInThemes, unfold } from '../support/axe';
import { openWithMap } from '../support/map';
import { expect, test } from '../support/test';
import { typeDate } from '../support/type-date';

test('keys alone open it, tick a value, and take it away again', async ({ page }) => {
	await openWithMap(page, '');
	await page.getByRole('button', { name: 'Filter' }).focus();
	await page.keyboard.press('Enter');
	const panel = page.getByRole('region', { name: 'Filter the contacts' });
	await expect(panel).toBeFocused();
	// Close, Export, From, Until, then the first facet.
	for (let press = 0; press < 5; press += 1) await page.keyboard.press('Tab');
	await expect(panel.locator('summary').first()).toBeFocused();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	const box = panel.getByRole('checkbox').nth(1);
	await expect(box).toBeFocused();
	await page.keyboard.press('Space');
	await expect(box).toBeChecked();
	await expect(box).toBeFocused();
	await expect(page).toHaveURL(/\?country=[A-Z]{2}$/);
	await page.keyboard.press('Space');
	await expect(page).toHaveURL((url) => url.search === '');
	await expect(box).toBeFocused();
});

test(
	'counts of a facet follow the others, and stay for its own values',
	{ tag: '@full' },
	async ({ page }) => {
		await openWithMap(page, '');
		await page.getByRole('button', { name: 'Filter' }).click();
		const panel = page.getByRole('region', { name: 'Filter the contacts' });
		await panel.locator('summary', { hasText: 'Country' }).click();
		await panel.locator('summary', { hasText: 'Kind of contact' }).click();
		const label = (name: string) => panel.locator('details[open] label', { hasText: name });
		await expect(label('Turkey')).toContainText(/2\s*$/);
		await label('Egypt').click();
		await expect(label('Egypt')).toContainText(/4\s*$/);
		await expect(label('Turkey')).toContainText(/2\s*$/);
		await expect(label('Handover')).toContainText(/0\s*$/);
		await label('Turkey').click();
		await expect(panel.getByRole('status')).toHaveText('6 of 15 contacts shown');
		await expect(page).toHaveURL(/\?country=EG,TR$/);
		await typeDate(panel.getByLabel('Until'), '2016');
		await expect(label('Egypt')).toContainText(/2 \+ 1 undated\s*$/);
		await typeDate(panel.getByLabel('From'), '2017');
		await expect(page).toHaveURL(/time=2017\/\.\.$/);
	},
);

test(
	'an end of the window is typed to the month or day; what is no date stays as typed, is said, and changes nothing',
	{ tag: '@full' },
	async ({ page }) => {
		await openWithMap(page, '?time=2016/..');
		const panel = page.getByRole('region', { name: 'Filter the contacts' });
		await page.getByRole('button', { name: 'Filter' }).click();
		const until = panel.getByLabel('Until');
		await typeDate(until, 'last year');
		await expect(panel.getByRole('alert')).toContainText('“last year” is no date');
		await expect(until).toHaveValue('last year');
		await expect(until).toHaveAttribute('aria-invalid', 'true');
		await expect(page).toHaveURL(/\?time=2016\/\.\.$/);
		await typeDate(until, '٢٠١٧-١١');
		await expect(page).toHaveURL(/\?time=2016\/2017-11$/);
		await expect(panel.getByRole('alert')).toBeHidden();
		await typeDate(panel.getByLabel('From'), '2016-02-29');
		await expect(page).toHaveURL(/\?time=2016-02-29\/2017-11$/);
		await typeDate(until, '');
		await expect(page).toHaveURL(/\?time=2016-02-29\/\.\.$/);
	},
);

test('an address that asks for what the dossier lacks says so, until something else is asked', async ({
	page,
}) => {
	await openWithMap(page, '?country=EG&person=nobody-here');
	const panel = page.getByRole('region', { name: 'Filter the contacts' });
	const told = panel.getByRole('status').filter({ hasText: 'that was left out: People: nobody-here.' });
	await expect(told).toBeVisible();
	await expect(panel.getByRole('status').first()).toContainText(/\d of 15 contacts shown/);
	await panel.getByRole('button', { name: 'Remove Country: Egypt' }).click();
	await expect(told).toHaveCount(0);
});

test('what cannot be loaded leaves everything shown, and is said', async ({ page, trouble }) => {
	await openWithMap(page, '');
	trouble.expectConsoleError({ text: /ERR_FAILED/, address: '.js' });
	await page.route('**/*.js', (route) => route.abort());
	await page.getByRole('button', { name: 'Filter' }).click();
	await expect(page.getByText('everything is shown')).toBeVisible();
	await expect(page.locator('[aria-labelledby="page--by-date"] li a')).toHaveCount(15);
});

for (const language of ['', 'ar/'])
	test(`axe finds nothing in it below /${language}, in either theme`, { tag: '@full' }, async ({ page }) => {
		await openWithMap(page, `${language}?country=EG&doubt=doubted&time=2016/..`);
		const panel = page.locator('#page--filters');
		await panel.getByRole('button').first().click();
		await unfold(panel.locator('details'));
		expect(await foundInThemes(page, '.sheet')).toEqual([]);
	});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	for (const language of ['', 'ar/'])
		test(`it is read and pressed in the sheet, below /${language}`, { tag: '@full' }, async ({ page }) => {
			await openWithMap(page, language);
			await page.locator('.controls button').first().click();
			const panel = page.locator('#page--filters');
			await expect(panel).toBeFocused();
			await expect(panel).toBeInViewport();
			for (const summary of await panel.locator('summary').all()) await summary.click();
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
			const targets = panel.locator('button, summary, label, select');
			const low = await targets.evaluateAll((elements) =>
				elements
					.filter((element) => element.getBoundingClientRect().height < 24)
					.map(({ outerHTML }) => outerHTML),
			);
			expect(low).toEqual([]);
			await panel
				.locator('label', { has: page.getByRole('checkbox') })
				.first()
				.click();
			await expect(page).toHaveURL(/\?country=[A-Z]{2}$/);
			await expect(panel).toBeInViewport();
		});
});

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });

	test('everything is shown, and nothing that would not answer', async ({ page }) => {
		await page.goto('?doubt=doubted');
		await expect(page.locator('[aria-labelledby="page--by-date"] li a')).toHaveCount(15);
		await expect(page.getByRole('button', { name: 'Filter' })).toHaveCount(0);
		await expect(page.getByRole('checkbox')).toHaveCount(0);
	});
});
