/** An unknown address is a real 404 at any depth, and helps on. */
import { expect, test } from '../support/test';

for (const address of ['nowhere/', 'contacts/mamluk-in-rome/', 'a/b/c/d/']) {
	test(`/${address} has status 404 and offers the overview`, async ({ page, trouble }) => {
		trouble.expectConsoleError({ text: /status of 404/, address: `/${address}` });
		const response = await page.goto(address);
		expect(response?.status()).toBe(404);
		await expect(
			page
				.locator('main')
				.getByRole('link', { name: /overview|all contacts/i })
				.first(),
		).toBeVisible();
		await expect(page.locator('main a[href$="/contacts/mamlouk-in-rome/"]').first()).toBeVisible();
	});
}

test('a misspelt address is answered with the nearest name first', async ({ page, trouble }) => {
	trouble.expectConsoleError({ text: /status of 404/, address: '/contacts/mamluk-in-rome/' });
	await page.goto('contacts/mamluk-in-rome/');
	const nearest = page.locator('main').getByRole('listitem').first();
	await expect(nearest).toContainText('Rome');
});

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });
	test('the page is styled and readable at any depth', async ({ page, trouble }) => {
		trouble.expectConsoleError({ text: /status of 404/, address: '/a/b/c/' });
		await page.goto('a/b/c/');
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		const font = await page.locator('body').evaluate((body) => getComputedStyle(body).fontFamily);
		expect(font).toContain('Atlas Sans');
	});
});
