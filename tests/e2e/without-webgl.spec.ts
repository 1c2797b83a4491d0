/** Without WebGL the page says so, and everything but the moving map still works. */
import { chromium } from '@playwright/test';
import { expect, test } from '../support/test';
import { Trouble } from '../support/trouble';
import { watch } from '../support/watch';

test('a browser without WebGL says so, keeps the picture of each page and the inset, and leads to every page', async ({
	baseURL,
	launchOptions,
}) => {
	// The browser's own switch: WebGL is really absent.
	const args = (launchOptions.args ?? []).filter((flag) => !/angle|swiftshader|gpu-blocklist/.test(flag));
	const browser = await chromium.launch({ ...launchOptions, args: [...args, '--disable-3d-apis'] });
	try {
		const context = await browser.newContext({
			baseURL: baseURL ?? '',
			viewport: { width: 1440, height: 900 },
		});
		const trouble = new Trouble(new URL(baseURL ?? '').origin);
		watch(context, trouble);
		const page = await context.newPage();
		await page.goto('');
		await expect(page.locator('[data-map]')).toHaveAttribute('data-map', 'failed');
		await expect(page.getByRole('alert')).toContainText('WebGL');
		const picture = page.getByRole('group', { name: 'Map of the contacts' });
		await picture.getByRole('link', { name: 'Tripoli', exact: true }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tripoli');
		// The picture is that of the page that is open, and not of the one before.
		await expect(page.locator('.map-picture .place.selected')).toHaveAttribute('aria-label', 'Tripoli');
		await expect(page.locator('.map-picture .place.selected')).toBeVisible();
		await page.goBack();
		await page.getByRole('main').getByRole('link', { name: 'Fawzi’s trip to Damascus' }).click();
		await expect(page.locator('main blockquote').first()).toContainText(
			'reciprocated with a trip to Damascus',
		);
		expect(trouble.problems()).toEqual([]);
	} finally {
		await browser.close();
	}
});
