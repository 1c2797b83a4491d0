/** Who was in contact with whom: the matrix, its cells by mouse, key and without a script; and the itinerary of a party. */
import { openWithMap } from '../support/map';
import { expect, test } from '../support/test';

test('a cell of the matrix leads to the contacts of two parties, and an accusation is no contact', async ({
	page,
	context,
}) => {
	await openWithMap(page, '');
	await page.getByRole('main').getByRole('link', { name: 'Who was in contact with whom' }).click();
	const matrix = page.getByRole('table', { name: 'Who was in contact with whom' });
	await matrix.getByRole('link', { name: 'Ali Mamlouk – Khaled Fawzi: 2 contacts, asserted' }).click();
	await expect(page).toHaveURL(/\/parties\/#ali-mamlouk-and-khaled-fawzi$/);
	const pair = page.getByRole('region', { name: 'Ali Mamlouk – Khaled Fawzi' });
	await expect(pair).toBeInViewport();
	await expect(pair.getByRole('link')).toHaveText(['Fawzi’s trip to Damascus', 'Mamlouk’s visits to Cairo']);

	const accused = matrix.getByRole('link', { name: /^Ali Mamlouk – Wissam al-Hassan/ });
	await expect(accused).toHaveAccessibleName(/named together in 1, not counted as contact$/);
	const cold = await context.newPage();
	await cold.goto('parties/#ali-mamlouk-and-wissam-al-hassan');
	const named = cold.getByRole('region', { name: 'Ali Mamlouk – Wissam al-Hassan' });
	await expect(named).toBeInViewport();
	await expect(named).toContainText('not counted as contact between the two');
	await expect(named).toContainText('Ali Mamlouk: accused; Wissam al-Hassan: victim');
});

test(
	'arrow keys go through the matrix, which is one stop of the Tab key',
	{ tag: '@full' },
	async ({ page }) => {
		await page.goto('parties/');
		const matrix = page.getByRole('table', { name: 'Who was in contact with whom' });
		await expect(matrix.locator('a[tabindex="0"]')).toHaveCount(1);
		await matrix.locator('a[tabindex="0"]').focus();
		await page.keyboard.press('ArrowRight');
		await expect(matrix.locator('td a').first()).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\/parties\/#/);
	},
);

test('the filters narrow the matrix as they do the table', { tag: '@full' }, async ({ page }) => {
	await openWithMap(page, 'parties/?country=EG');
	const matrix = page.getByRole('table', { name: 'Who was in contact with whom' });
	await expect(matrix.getByRole('rowheader', { name: 'Khaled Fawzi' })).toBeVisible();
	await expect(matrix.getByRole('rowheader', { name: 'Hakan Fidan' })).toHaveCount(0);
});

test(
	'the itinerary of a party is in its page, follows the reader to another, and keeps its filters',
	{ tag: '@full' },
	async ({ page }) => {
		await openWithMap(page, 'parties/ali-mamlouk/?doubt=single-outlet');
		const stops = page.locator('.itinerary a.stop');
		const rows = page.locator('[aria-labelledby="page--contacts"] li');
		const count = await rows.count();
		await expect(stops).toHaveCount(count);
		await expect(page.locator('.itinerary a.stop:not(.left-out)')).toHaveCount(3);
		await expect(stops.first()).toHaveAttribute('href', /\/contacts\/[^/]+\/\?doubt=single-outlet$/);

		await page.getByRole('main').getByRole('link', { name: 'Who was in contact with whom' }).click();
		await page.getByRole('table').getByRole('link', { name: 'Hakan Fidan', exact: true }).click();
		await expect(stops).toHaveCount(1);
		await expect(stops).toHaveAccessibleName(/Hmeimim, Reported$/);
		await stops.focus();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\/contacts\/mamlouk-fidan-at-hmeimim\//);
	},
);

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });

	test('matrix and itinerary can be read', { tag: '@full' }, async ({ page }) => {
		for (const language of ['', 'ar/']) {
			await page.goto(`${language}parties/`);
			await expect(page.locator('main table td a').first()).toBeVisible();
			await expect(page.locator('#ali-mamlouk-and-khaled-fawzi a')).toHaveCount(2);
			await page.goto(`${language}parties/khaled-fawzi/`);
			await expect(page.locator('.itinerary a.stop')).toHaveCount(2);
		}
	});
});
