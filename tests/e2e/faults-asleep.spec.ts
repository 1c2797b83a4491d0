/** A tab that slept for hours goes on where it was: no jump, no burst of frames, and it looks whether there is a network. */
import type { Page } from '@playwright/test';
import { mapIsIdle, openWithMap } from '../support/map';
import { expect, test } from '../support/test';

test.use({ contextOptions: { reducedMotion: 'no-preference' } });

const HOURS = 9 * 3_600_000;

/** Freezes and wakes the tab as the browser does with one that nobody looks at. */
async function lifecycle(page: Page): Promise<(state: 'frozen' | 'active') => Promise<void>> {
	const session = await page.context().newCDPSession(page);
	return (state) => session.send('Page.setWebLifecycleState', { state }).then(() => undefined);
}

const framesDrawn = async (page: Page) =>
	Number((await page.locator('canvas.pulses').getAttribute('data-frames')) ?? 0);

test(
	'after a night’s sleep the pulses go on without a burst, the network is looked at, and the map answers',
	{ tag: '@full' },
	async ({ page }) => {
		// The clock that scripts read jumps; frames still come at their own pace.
		await page.addInitScript(() => {
			const [now, date] = [performance.now.bind(performance), Date.now];
			let slept = 0;
			performance.now = () => now() + slept;
			Date.now = () => date() + slept;
			addEventListener('sleep-for', (event) => (slept += (event as CustomEvent<number>).detail));
		});
		await openWithMap(page, '');
		await expect.poll(() => framesDrawn(page)).toBeGreaterThan(2);
		const set = await lifecycle(page);
		await set('frozen');
		await set('active');
		const before = await framesDrawn(page);
		const burst = await page.evaluate(async (hours) => {
			const canvas = document.querySelector<HTMLElement>('canvas.pulses');
			const frames = () => Number(canvas?.dataset['frames']);
			const first = frames();
			dispatchEvent(new CustomEvent('sleep-for', { detail: hours }));
			const began = document.timeline.currentTime as number;
			await new Promise((resolve) => setTimeout(resolve, 500));
			return { drawn: frames() - first, milliseconds: (document.timeline.currentTime as number) - began };
		}, HOURS);
		expect(burst.drawn, 'frames drawn').toBeLessThanOrEqual(burst.milliseconds / 30 + 2);
		await expect.poll(() => framesDrawn(page)).toBeGreaterThan(before);

		await page.getByRole('main').getByRole('link', { name: 'Tripoli', exact: true }).first().click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tripoli');
		await mapIsIdle(page);
	},
);

test(
	'a network that went while the tab slept is noticed when it wakes',
	{ tag: '@full' },
	async ({ page, context }) => {
		await openWithMap(page, '');
		await expect(page.locator('.signs')).toBeAttached();
		const set = await lifecycle(page);
		await set('frozen');
		await context.setOffline(true);
		await set('active');
		await expect(page.locator('[data-sign="offline"]')).toBeVisible();
		await context.setOffline(false);
		await expect(page.locator('[data-sign="offline"]')).toHaveCount(0);
	},
);
