/** Links that are old, mistyped or made by somebody else's program: what can be understood is shown, the rest is dropped. */
import { expect, test } from '../support/test';

test(
	'a passage that is not on the page is told of, and the page is there',
	{ tag: '@full' },
	async ({ page }) => {
		await page.goto('contacts/mamlouk-in-rome/#a-passage-of-old');
		const sign = page.locator('main > [role="status"]');
		await expect(sign).toContainText('names a passage that is not on this page');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mamlouk’s reported visit to Rome');
		await test.step('and not where the link was right', async () => {
			const href = await page.locator('main a[href*="#"]').first().getAttribute('href');
			await page.goto(href ?? '');
			await expect(page.locator('html')).toHaveAttribute('data-script', 'runs');
			await expect(page.locator('main').getByText('names a passage that is not')).toHaveCount(0);
		});
		await test.step('in Arabic, too, with the way to all passages', async () => {
			await page.goto('ar/contacts/mamlouk-in-rome/#a-passage-of-old');
			await expect(sign).toContainText('مقطع ليس في هذه الصفحة');
			await sign.getByRole('link').click();
			await expect(page).toHaveURL(/\/ar\/sources\/dangerous-liaisons\/$/);
			await expect(page.getByText('مقطع ليس في هذه الصفحة')).toHaveCount(0);
		});
	},
);

test('an old query is dropped, and so is a fragment that is none of ours', async ({ page }) => {
	await page.goto('places/damascus/?map=99/999&layers=a,b&projection=cube&year=2018#%E0%A4%A');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Damascus');
	await expect(page.locator('html')).toHaveAttribute('data-script', 'runs');
	await expect(page.locator('main > [role="status"]')).toHaveCount(0);
	await expect(page.getByRole('link', { name: 'العربية' })).toHaveAttribute(
		'href',
		/\/ar\/places\/damascus\/$/,
	);
});

test('a missing slash and the name of the folder’s file lead to the page itself', async ({ page }) => {
	await page.goto('places/damascus');
	await expect(page).toHaveURL(/\/places\/damascus\/$/);
	await page.goto('places/damascus/index.html');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Damascus');
	await expect(page.locator('html')).toHaveAttribute('data-script', 'runs');
	await expect(page.getByRole('link', { name: 'العربية' })).toHaveAttribute(
		'href',
		/\/ar\/places\/damascus\/$/,
	);
});

for (const [address, nearest] of [
	['contacts/mamlouk-visits-rome/', 'Mamlouk’s reported visit to Rome'],
	['Places/Damascus/', 'Damascus'],
	['places/damascus.html', 'Damascus'],
	['PARTIES/ALI-MAMLOUK', 'Ali Mamlouk'],
] as const)
	test(
		`/${address} is answered with what comes nearest to it`,
		{ tag: address.startsWith('PARTIES') ? [] : '@full' },
		async ({ page, trouble }) => {
			trouble.expectConsoleError({ text: /status of 404/, address });
			await page.goto(address);
			await expect(page.locator('section[aria-labelledby="page--nearest"] li').first()).toContainText(
				nearest,
			);
		},
	);
