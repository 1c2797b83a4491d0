/** The export in the file that opens from a disk. */
import { readFileSync } from 'node:fs';
import { expect, openPack, test } from '../support/pack';

test('the file that opens from a disk saves contacts, the dossier and the map, and tells nobody where it lies', async ({
	page,
	pack,
}) => {
	await openPack(page, pack, '/?kind=visit');
	await page.getByRole('contentinfo').getByRole('link', { name: 'Export' }).click();
	for (const format of ['Spreadsheet (CSV)', 'Dossier (JSON)', 'Drawing (SVG)', 'Picture (PNG)']) {
		const download = page.waitForEvent('download');
		await page
			.getByRole('dialog')
			.getByRole('button', { name: `Save: ${format}` })
			.click();
		const text = readFileSync(await (await download).path(), 'utf8');
		expect([format, text.includes('file://'), text.length > 1000]).toEqual([format, false, true]);
	}
	await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/^Handed to the browser/);
});
