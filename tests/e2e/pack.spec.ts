/** The file that opens from a disk, in short: all of it is in `pack.full.spec.ts`. */
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, heading, openPack, test } from '../support/pack';

test('one file of at most 6 MB opens from a disk with its map, asks for nothing, and presents', async ({
	page,
	pack,
	asked,
}) => {
	expect(statSync(fileURLToPath(pack)).size).toBeLessThanOrEqual(6_000_000);
	await openPack(page, pack);
	await expect(heading(page)).toHaveText('Who is reported to have met whom');
	await page.getByRole('main').getByRole('link', { name: 'Fawzi’s trip to Damascus' }).click();
	await expect(page.locator('main blockquote').first()).toContainText('reciprocated with a trip to Damascus');
	await expect(heading(page)).toBeFocused();

	await openPack(page, pack, '/briefings/dangerous-liaisons/egypt/');
	await expect(page.getByRole('region', { name: 'Presenting' })).toBeVisible();
	await page.keyboard.press('PageDown');
	await expect(page.locator('.briefing-step .eyebrow span')).toHaveText('6 of 14');
	expect(asked).toEqual([pack, pack]);
});
