/** Sharing in the file that opens from a disk: it knows no site, so it hands on citations and coordinates, and no link. */
import { expect, openPack, test } from '../support/pack';

test('says that a link would lead nowhere, and cites without an address', async ({ page, pack }) => {
	await openPack(page, pack, '/places/damascus/');
	await page.getByRole('main').getByRole('button', { name: 'Share', exact: true }).click();
	const dialog = page.getByRole('dialog', { name: 'Share' });
	await expect(dialog.getByText('a link to it would lead nowhere')).toBeVisible();
	await expect(dialog.getByLabel('Link', { exact: true })).toHaveCount(0);
	await expect(dialog.getByText('Embed in a page')).toHaveCount(0);
	await dialog.getByText('Cite', { exact: true }).click();
	await expect(dialog.getByRole('textbox', { name: 'APA' })).toHaveValue(
		/^Liaison Atlas\. \(2026, [^]*met whom\.$/,
	);
	await dialog.getByText('Coordinates', { exact: true }).click();
	await expect(dialog.getByLabel('MGRS')).toHaveValue('37SBT4811');
});

test('opens a link in the theme that it names', async ({ page, pack }) => {
	await openPack(page, pack, '/places/damascus/?theme=dark');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
