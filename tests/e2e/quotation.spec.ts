/** A quotation can be copied with its citation, and leads to its words in the original. */
import { pasted } from '../support/clipboard';
import { siteDossier } from '../support/site-dossier';
import { expect, test } from '../support/test';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('“copy quotation with citation” puts the exact words and their source on the clipboard, and says so', async ({
	page,
}) => {
	await page.goto('contacts/fawzi-in-damascus/');
	await page
		.getByRole('button', { name: /Copy quotation with citation/ })
		.first()
		.click();
	await expect(page.getByText('Copied').first()).toBeVisible();
	const copied = await pasted(page);
	const exact = siteDossier.excerpts.find(({ id }) => id === 'fawzi-trip')?.exact ?? '';
	expect(copied).toContain(`“${exact}”`);
	for (const part of [
		'Mohanad Hage Ali',
		'Dangerous Liaisons',
		'5 March 2018',
		'carnegie-mec.org/diwan/75699',
	])
		expect(copied).toContain(part);
});

test('each quotation links to its words in the original', async ({ page }) => {
	await page.goto('contacts/fawzi-in-damascus/');
	const link = page
		.getByRole('main')
		.getByRole('link', { name: /Read it in the article/ })
		.first();
	await expect(link).toHaveAttribute('href', /^http:\/\/carnegie-mec\.org\/diwan\/75699#:~:text=Fawzi/);
	await expect(link).toHaveAttribute('rel', /noopener/);
});

test('the hedge of a claim is marked within its quotation', async ({ page }) => {
	await page.goto('contacts/egyptian-office-in-damascus/');
	await expect(page.locator('main blockquote mark').first()).toHaveText('is said to');
});
