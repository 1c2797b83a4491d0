/** What the search is made of cannot be had: the page says so, stays, and brings it once it can. */
import { scriptWith } from '../support/faulty-map';
import { openWithMap } from '../support/map';
import { openSearch, options, searchButton, searchDialog, searchField } from '../support/search';
import { expect, test } from '../support/test';

const PARTS = {
	'the search itself': () => scriptWith('aria-activedescendant'),
	'what things are called elsewhere': () => scriptWith('"place/cairo":`القاهرة`'),
};

for (const [name, part] of Object.entries(PARTS))
	test(
		`without ${name} the page says so and works on, and the search comes once it can be had`,
		{
			tag: '@full',
		},
		async ({ page, trouble }) => {
			trouble.expectConsoleError({ text: /ERR_FAILED/, address: '.js' });
			await openWithMap(page, 'contacts/mamlouk-in-rome/');
			await page.route(`**${part()}`, (route) => route.abort());
			await searchButton(page).click();
			const message = page.getByRole('alert');
			await expect(message).toContainText('Search A part of it could not be loaded. Check the connection');
			await expect(searchDialog(page)).toHaveCount(0);
			await test.step('all else works', async () => {
				await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Article' }).click();
				await expect(page.getByRole('heading', { level: 1 })).toContainText('Dangerous Liaisons');
				await expect(page.locator('[data-map]')).toHaveAttribute('data-map', /idle|busy/);
			});
			await page.unroute(`**${part()}`);
			await message.getByRole('button', { name: 'Try again' }).click();
			await expect(message).toHaveCount(0);
			await expect(page).toHaveURL(/\/sources\/dangerous-liaisons\/$/);
			await openSearch(page);
			await searchField(page).fill('القاهرة');
			await expect(options(page).first()).toBeVisible();
		},
	);

test('the button says that the search is on its way', async ({ page }) => {
	let go = (): void => undefined;
	const waited = new Promise<void>((resolve) => (go = resolve));
	await page.route(`**${scriptWith('aria-activedescendant')}`, async (route) => {
		await waited;
		await route.continue();
	});
	await page.goto('');
	await searchButton(page).click();
	await expect(searchButton(page)).toHaveAttribute('aria-busy', 'true');
	go();
	await expect(searchField(page)).toBeFocused();
	await expect(page.locator('.masthead [aria-busy="true"]')).toHaveCount(0);
});
