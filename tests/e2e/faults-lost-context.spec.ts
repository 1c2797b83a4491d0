/** The graphics system takes its memory back from the map, for a while or for good: nothing of the visit is lost. */
import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { differingShare } from '../bench/load/differing-share';
import { mapIsIdle, openWithMap } from '../support/map';
import { expect, test } from '../support/test';

const message = (page: Page) => page.getByRole('alert').filter({ hasText: 'The moving map cannot be shown' });

/** Takes the context of the map's own canvas, as the browser does, and lets the page see to it. */
async function lose(page: Page): Promise<void> {
	await page.locator('[data-map] canvas.maplibregl-canvas').evaluate((canvas: HTMLCanvasElement) => {
		const extension = canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context');
		if (!extension) throw new Error('the map is drawn with something else');
		Object.assign(canvas, { giveBack: () => extension.restoreContext() });
		extension.loseContext();
	});
	await expect(page.locator('[data-map]')).toHaveAttribute('data-map', 'failed');
}

const restore = (page: Page) =>
	page
		.locator('[data-map] canvas.maplibregl-canvas')
		.evaluate((canvas) => (canvas as HTMLCanvasElement & { giveBack: () => void }).giveBack());

const seen = async (page: Page) => PNG.sync.read(await page.locator('#page--map').screenshot());

test(
	'a map that is lost is stood in for by the picture, and is the same again when it comes back',
	{ tag: '@full' },
	async ({ page }) => {
		await openWithMap(page, 'contacts/mamlouk-in-rome/?map=4.5/38/24');
		const camera = await page.locator('[data-map]').getAttribute('data-camera');
		const before = await seen(page);
		await lose(page);
		await expect(message(page)).toContainText('It may return by itself; otherwise load the page again.');
		await expect(page.locator('.map-picture-fit')).toBeVisible();
		await expect(page.locator('.live')).toBeHidden();
		expect(differingShare(before, await seen(page)), 'the picture is no map').toBeGreaterThan(0.02);

		await restore(page);
		await mapIsIdle(page);
		await expect(message(page)).toHaveCount(0);
		await expect(page.locator('.live')).toBeVisible();
		expect(await page.locator('[data-map]').getAttribute('data-camera')).toBe(camera);
		await expect(page).toHaveURL(/\/contacts\/mamlouk-in-rome\/\?map=4\.5\/38\/24$/);
		expect(differingShare(before, await seen(page))).toBeLessThan(0.002);
		await test.step('and answers', async () => {
			const marks = page.getByRole('group', { name: 'Places and contacts on the map' });
			await marks.getByRole('link', { name: 'Rome', exact: true }).focus();
			await page.keyboard.press('Enter');
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rome');
		});
	},
);

test(
	'a map that is lost for good leaves the page, its own picture and a way to try again from where the reader was',
	{ tag: '@full' },
	async ({ page, trouble }) => {
		await openWithMap(page, 'places/damascus/');
		// The picture that came with the visit is of another page by now.
		await page.getByRole('main').getByRole('link', { name: 'Fawzi’s trip to Damascus' }).first().click();
		await expect(page).toHaveURL(/contacts\//);
		await mapIsIdle(page);
		const address = page.url();
		await page.locator('[data-map] canvas.maplibregl-canvas').focus();
		await page.keyboard.press('+');
		await expect(page.locator('[data-map]')).toHaveAttribute('data-map', 'busy');
		await mapIsIdle(page);
		const [zoom = '', ...middle] = (
			(await page.locator('[data-map]').getAttribute('data-camera')) ?? ''
		).split('/');
		await lose(page);
		await expect(message(page)).toBeVisible();
		await expect(page.locator('main blockquote').first()).toBeVisible();
		expect(page.url()).toBe(address);

		await test.step('the picture is that of this page, and its links work', async () => {
			const picture = page.locator('.map-picture-fit');
			await expect(picture.locator('a[href*="/contacts/fawzi-in-damascus/"]').first()).toBeVisible();
			await expect(picture.locator('.selected').first()).toBeVisible();
		});
		await test.step('while the host does not answer nothing is given away', async () => {
			trouble.expectConsoleError({ text: /ERR_CONNECTION_REFUSED/, address: '' });
			const asks = (url: URL) => url.pathname === new URL(address).pathname;
			await page.route(asks, (route) => route.abort('connectionrefused'));
			const failed = page.waitForEvent('requestfailed');
			await message(page).getByRole('button', { name: 'Try again' }).click();
			await failed;
			await expect(page.locator('main blockquote').first()).toBeVisible();
			await page.unroute(asks);
		});
		await test.step('with one, the map comes back where the reader had moved it to', async () => {
			// A browser may refuse a context shortly after one was lost, and gives it the next time.
			await expect(async () => {
				if (await message(page).isVisible())
					await message(page).getByRole('button', { name: 'Try again' }).click();
				await expect(page.locator('[data-map="idle"]')).toBeAttached({ timeout: 10_000 });
				await expect(message(page)).toHaveCount(0);
			}).toPass({ timeout: 60_000 });
			const again = ((await page.locator('[data-map]').getAttribute('data-camera')) ?? '')
				.split('/')
				.map(Number);
			expect(again[0]).toBeCloseTo(Number(zoom), 1);
			expect(again[1]).toBeCloseTo(Number(middle[0]), 3);
			expect(again[2]).toBeCloseTo(Number(middle[1]), 3);
			expect(new URL(page.url()).pathname).toBe(new URL(address).pathname);
		});
	},
);
