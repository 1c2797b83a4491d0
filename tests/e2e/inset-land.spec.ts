/** The land of the inset: it comes with pages that show the inset, and is fetched where one comes into view later. */
import { openWithMap } from '../support/map';
import { expect, test } from '../support/test';

test(
	'the land of the inset comes with the page, or with the page that the reader goes on to',
	{ tag: '@full' },
	async ({ page }) => {
		const land = page.locator('.inset-land .land');
		const asked: string[] = [];
		page.on('request', (request) => asked.push(new URL(request.url()).pathname));
		await openWithMap(page, 'contacts/samaha-explosives/');
		await expect(land).toHaveCount(0);
		await page.getByRole('link', { name: 'Contacts', exact: true }).first().click();
		await expect(land).toHaveAttribute('d', /^M/);
		const fetched = await land.getAttribute('d');
		const later = asked.length;

		await openWithMap(page, '');
		await expect(land).toHaveAttribute('d', fetched ?? '');
		const byScript = (await page.request.get('')).text();
		expect(await byScript).toContain(`class="land" d="${fetched ?? ''}"`);
		expect(asked.slice(later).filter((path) => path.includes('levant'))).toEqual([]);
	},
);
