/** What the live map is made of cannot be had: the page says so, stays, and brings the map once it can. */
import { expect, test } from '../support/test';
import { FAULTS, opensInSpiteOf } from '../support/faulty-map';
import { openWithMap, mapIsIdle } from '../support/map';

const ADDRESS = 'contacts/mamlouk-in-rome/?map=4/38/24#rome-visit';

for (const name of ['the worker is not there', 'the archive cannot be fetched from the second part on'])
	test(
		`a page stays as it came where ${name}, and tries again`,
		{ tag: name === 'the worker is not there' ? '@full' : [] },
		async ({ page, trouble }) => {
			const fault = FAULTS[name]?.();
			if (!fault) throw new Error(`no such fault: ${name}`);
			if (fault.console) trouble.expectConsoleError({ text: fault.console, address: '' });
			await opensInSpiteOf(page, fault, ADDRESS);
		},
	);

test(
	'tiles that cannot be had later leave the map that is there, say so once, and come when asked for again',
	{ tag: '@full' },
	async ({ page, trouble }) => {
		await openWithMap(page, '');
		trouble.expectConsoleError({ text: /ERR_FAILED/, address: '/basemap/atlas.pmtiles' });
		await page.route('**/atlas.pmtiles', (route) => route.abort());
		await page.getByRole('main').getByRole('link', { name: 'Tripoli', exact: true }).first().click();
		const message = page.getByRole('alert');
		await expect(message).toHaveCount(1);
		await expect(message).toContainText('Parts of the map could not be fetched');
		await mapIsIdle(page);
		await expect(page.locator('.live')).toBeVisible();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tripoli');

		await test.step('once more in vain is said again', async () => {
			const failed = page.waitForEvent('requestfailed');
			await message.getByRole('button', { name: 'Try again' }).click();
			await failed;
			await expect(message).toHaveCount(1);
		});
		await page.unroute('**/atlas.pmtiles');
		const fetched = page.waitForResponse(/atlas\.pmtiles/);
		await message.getByRole('button', { name: 'Try again' }).click();
		expect((await fetched).status()).toBe(206);
		await mapIsIdle(page);
		await expect(message).toHaveCount(0);
	},
);
