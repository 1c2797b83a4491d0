/** A briefing that goes on by itself, as in a lobby: by the address, with progress and pause, and from the end to the beginning. */
import type { Page } from '@playwright/test';
import { mapIsIdle } from '../support/map';
import { expect, test } from '../support/test';

const BRIEFING = 'briefings/dangerous-liaisons/';
const isStep = (page: Page, number: number) =>
	expect(page.locator('.briefing-step .eyebrow span')).toHaveText(`${number} of 14`);
const progress = (page: Page) =>
	page.getByRole('progressbar', { name: 'Time that this step has been shown' });

/** Opens a step that goes on by itself, with a clock that the test turns. */
async function play(page: Page, step: string): Promise<void> {
	await page.clock.install();
	await page.goto(`${BRIEFING}${step}`);
	// The map is drawn by the same clock.
	await expect(async () => {
		await page.clock.runFor(200);
		await expect(progress(page)).toBeVisible({ timeout: 200 });
	}).toPass();
}

test(
	'steps go on by themselves for as long as the address says, from the last to the first, until a key is pressed',
	{ tag: '@full' },
	async ({ page }) => {
		test.slow();
		await play(page, 'not-known/?autoplay=60');
		await expect(progress(page)).toHaveAttribute('max', '60');
		await page.clock.runFor(30_000);
		await isStep(page, 13);
		await expect.poll(() => progress(page).getAttribute('value').then(Number)).toBeGreaterThanOrEqual(30);
		await page.clock.runFor(31_000);
		await isStep(page, 14);
		await expect(page).toHaveURL(/\/sources\/\?autoplay=60$/);
		await page.clock.runFor(61_000);
		await isStep(page, 1);
		await expect(page).toHaveURL(/\/title\/\?autoplay=60$/);
		await page.keyboard.press('PageDown');
		await isStep(page, 2);
		await expect(page).toHaveURL(/\/apparent-rapprochement\/$/);
		await expect(progress(page)).toHaveCount(0);
		await page.clock.runFor(120_000);
		await isStep(page, 2);
	},
);

test('after a visitor has rested it goes on again, as the bar says', { tag: '@full' }, async ({ page }) => {
	test.slow();
	await play(page, 'egypt/?autoplay=20');
	await page.keyboard.press('PageDown');
	await isStep(page, 6);
	await expect(page).toHaveURL(/\/italy\/$/);
	const told = page.getByText(/^Goes on by itself in \d+ s$/);
	await expect(told).toBeVisible();
	await page.clock.runFor(40_000);
	await page.mouse.move(300, 500);
	await page.mouse.move(310, 500);
	await page.clock.runFor(40_000);
	await expect(page).toHaveURL(/\/italy\/$/);
	await page.clock.runFor(21_000);
	await expect(page).toHaveURL(/\/italy\/\?autoplay=20$/);
	await expect(told).toHaveCount(0);
	await expect(progress(page)).toBeVisible();
});

test(
	'whoever takes the map in hand is not hurried on, and the button starts it again',
	{ tag: '@full' },
	async ({ page }) => {
		test.slow();
		await page.goto(`${BRIEFING}egypt/?autoplay=600`);
		await mapIsIdle(page);
		await expect(progress(page)).toBeVisible();
		await page.mouse.click(300, 650);
		await expect(progress(page)).toHaveCount(0);
		await expect(page).toHaveURL(/\/egypt\/$/);
		await page.getByRole('button', { name: 'Go on by itself' }).click();
		await expect(page).toHaveURL(/\/egypt\/\?autoplay=20$/);
		await page.getByRole('button', { name: 'Pause' }).click();
		await expect(page).toHaveURL(/\/egypt\/$/);
		await isStep(page, 5);
	},
);
