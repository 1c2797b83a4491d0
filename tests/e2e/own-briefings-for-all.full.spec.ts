/** Where briefings are composed, axe finds nothing, and whoever runs no script is told that it takes one. */
import { found } from '../support/axe';
import { openWithMap } from '../support/map';
import { stepOf } from '../support/own-briefings';
import { expect, test } from '../support/test';

for (const colorScheme of ['light', 'dark'] as const)
	for (const language of ['', 'ar/'])
		test(`axe finds nothing where “${language}” briefings are composed and shown, ${colorScheme}`, async ({
			page,
		}) => {
			await page.emulateMedia({ colorScheme });
			await openWithMap(page, `${language}contacts/fawzi-in-damascus/`);
			await page.getByRole('button', { name: language ? 'إضافة خطوة' : 'Add as a step' }).click();
			expect(await found(page)).toEqual([]);
			await page.getByRole('link', { name: language ? 'تحريرها' : 'Edit it' }).click();
			await stepOf(page, 0).locator('summary').click();
			expect(await found(page)).toEqual([]);
			await stepOf(page, 0)
				.getByRole('button', { name: language ? 'إزالة' : 'Remove' })
				.click();
			expect(await found(page)).toEqual([]);
			await page.goto(`${language}own-briefings/`);
			await expect(page.locator('main .rows a')).toHaveCount(1);
			expect(await found(page)).toEqual([]);
		});

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });

	for (const address of ['own-briefings/', 'own-briefings/step/'])
		test(`/${address} says that it needs one`, async ({ page }) => {
			await page.goto(address);
			await expect(page.locator('main noscript p')).toContainText('does not run here');
			await expect(page.locator('main noscript p')).toBeVisible();
			await expect(page.getByRole('main')).toContainText('one article said on 5 March 2018');
		});
});
