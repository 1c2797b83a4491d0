/** Motion can be stopped, starts stopped for those who ask for less, and costs no frame while nothing moves. */
import type { Page } from '@playwright/test';
import { openWithMap } from '../support/map';
import { expect, test } from '../support/test';

test.use({ contextOptions: { reducedMotion: 'no-preference' } });

/** Counts the animation frames that the page asks for. */
async function countFrames(page: Page): Promise<() => Promise<number>> {
	await page.addInitScript(() => {
		const ask = window.requestAnimationFrame.bind(window);
		let frames = 0;
		window.requestAnimationFrame = (callback) => {
			frames += 1;
			document.documentElement.dataset['frames'] = String(frames);
			return ask(callback);
		};
	});
	return async () => {
		const counted = await page.locator('html').getAttribute('data-frames');
		// The map asks for frames while it loads: none at all would mean that nothing was counted.
		if (counted === null) throw new Error('no frame was counted');
		return Number(counted);
	};
}

/** Lets the page's own clock run for a second, with a timer of its own: frames that are asked for come meanwhile. */
const second = (page: Page) => page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000)));

test('pulses move while the map itself stays idle', async ({ page }) => {
	const frames = await countFrames(page);
	await openWithMap(page, '');
	const drawn = page.locator('[data-map]').evaluate(
		(map) =>
			new Promise<number>((resolve) => {
				let changes = 0;
				const watch = new MutationObserver(() => (changes += 1));
				watch.observe(map, { attributeFilter: ['data-map'] });
				setTimeout(() => resolve(changes), 1000);
			}),
	);
	const before = await frames();
	expect(await drawn, 'how often the map began to draw in a second').toBe(0);
	await expect.poll(frames).toBeGreaterThan(before);
});

test('no frame is asked for once the reader has paused all movement', async ({ page }) => {
	const frames = await countFrames(page);
	await openWithMap(page, '');
	await page.getByRole('button', { name: 'Pause movement' }).click();
	await second(page);
	const before = await frames();
	await second(page);
	expect(await frames()).toBe(before);
});

test('the choice is kept for the next page that is opened', { tag: '@full' }, async ({ page }) => {
	await openWithMap(page, '');
	await page.getByRole('button', { name: 'Pause movement' }).click();
	await page.reload();
	await expect(page.getByRole('button', { name: 'Play movement' })).toBeVisible();
});

test.describe('for those who ask for less motion', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' } });
	test('movement starts paused and no frame is asked for', { tag: '@full' }, async ({ page }) => {
		const frames = await countFrames(page);
		await openWithMap(page, '');
		await expect(page.getByRole('button', { name: 'Play movement' })).toBeVisible();
		await second(page);
		const before = await frames();
		await second(page);
		expect(await frames()).toBe(before);
	});
});
