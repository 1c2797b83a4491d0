/** The globe: a switch, an address, and nothing else of the view that changes. */
import { mapIsIdle, openWithMap } from '../support/map';
import { expect, test } from '../support/test';

test(
	'the globe is switched on and off, is in the address, and stays while the reader goes on',
	{ tag: '@full' },
	async ({ page }) => {
		await openWithMap(page, 'places/beirut/');
		const camera = await page.locator('[data-map]').getAttribute('data-camera');
		const globe = page.getByRole('button', { name: 'Globe' });
		await expect(globe).toHaveAttribute('aria-pressed', 'false');
		await globe.click();
		await expect(page).toHaveURL(/\/places\/beirut\/\?projection=globe$/);
		await expect(globe).toHaveAttribute('aria-pressed', 'true');
		await mapIsIdle(page);
		expect(await page.locator('[data-map]').getAttribute('data-camera')).toBe(camera);
		await page
			.getByRole('main')
			.getByRole('link', { name: 'The killing of Wissam al-Hassan' })
			.first()
			.click();
		await expect(page).toHaveURL(/\/contacts\/al-hassan-killing\/\?projection=globe$/);
		await globe.click();
		await expect(page).toHaveURL(/\/contacts\/al-hassan-killing\/$/);
	},
);
