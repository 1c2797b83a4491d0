/** Links are drawn on the graphics card: uploaded once, moved by the time alone, and there again after a lost context. */
import type { Page } from '@playwright/test';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { unmercator } from '../../src/lib/geometry/mercator';
import { courseAt } from '../../src/lib/map/links/course-at';
import { composeScene } from '../../src/lib/scene/compose';
import { countCardWork, type CardWorkByCanvas } from '../support/count-card-work';
import { mapIsIdle, openWithMap } from '../support/map';
import { siteDossier } from '../support/site-dossier';
import { expect, test } from '../support/test';

const pulses = (page: Page) => page.locator('[data-map] canvas.pulses');
/** Frames of what moves, so far. */
const framesOf = async (page: Page): Promise<number> =>
	Number((await pulses(page).getAttribute('data-frames')) ?? 0);
/** Waits until so many more frames were drawn. */
async function frames(page: Page, more: number): Promise<void> {
	const before = await framesOf(page);
	await expect.poll(() => framesOf(page)).toBeGreaterThanOrEqual(before + more);
}
/** To be called before the page is opened; gives a function that reads what the card was asked for since. */
async function cardWork(page: Page): Promise<() => Promise<CardWorkByCanvas>> {
	await page.addInitScript(countCardWork);
	return () => page.evaluate(() => globalThis.cardWork);
}
/** Lets the page's own clock run for a second. */
const second = (page: Page) => page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000)));

/** Tells the page that its tab is hidden, or seen again. */
const hide = (page: Page, hidden: boolean) =>
	page.evaluate((value) => {
		Object.defineProperty(document, 'hidden', { configurable: true, get: () => value });
		document.dispatchEvent(new Event('visibilitychange'));
	}, hidden);

/** Takes the context of a canvas away or gives it back. */
const setContext = (page: Page, canvas: string, there: boolean) =>
	page.locator(canvas).evaluate((element, restore) => {
		const found = (element as HTMLCanvasElement).getContext('webgl2')?.getExtension('WEBGL_lose_context');
		// The extension of a lost context can no longer be asked for: it is kept where it was found.
		const kept = element as HTMLCanvasElement & { lose?: WEBGL_lose_context | null | undefined };
		kept.lose ??= found;
		if (restore) kept.lose?.restoreContext();
		else kept.lose?.loseContext();
	}, there);

/** The map without what stands over it. */
async function picture(page: Page): Promise<PNG> {
	return PNG.sync.read(await page.screenshot({ clip: { x: 320, y: 200, width: 600, height: 600 } }));
}
/** The share of pixels that differ. */
const difference = (a: PNG, b: PNG): number =>
	pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0.2 }) / (a.width * a.height);

test.describe('while things move', () => {
	test.use({ contextOptions: { reducedMotion: 'no-preference' } });

	for (const address of ['', '?projection=globe'])
		test(
			`a frame uploads nothing and sets the time alone, in two draws: /${address}`,
			{ tag: address !== '' ? '@full' : [] },
			async ({ page }) => {
				const work = await cardWork(page);
				await openWithMap(page, address);
				await frames(page, 3);
				const [before, framesBefore] = [await work(), await framesOf(page)];
				await frames(page, 12);
				const [after, framesAfter] = [await work(), await framesOf(page)];
				const drawn = framesAfter - framesBefore;
				expect(after.map, 'the map itself is at rest').toEqual(before.map);
				expect(after.pulses.bytes - before.pulses.bytes).toBe(0);
				// Frames that were drawn between the two readings of each pair may count on one side alone.
				const perFrame = (name: 'draws' | 'uniforms' | 'vertices') =>
					(after.pulses[name] - before.pulses[name]) / drawn;
				expect(perFrame('draws')).toBeGreaterThan(1);
				expect(perFrame('draws')).toBeLessThanOrEqual(3);
				expect(perFrame('uniforms')).toBeLessThanOrEqual(3);
				expect(perFrame('vertices')).toBeGreaterThan(100);
				expect(perFrame('vertices')).toBeLessThan(3000);
			},
		);

	test(
		'another theme uploads no link, and pointing at one at most four bytes a link',
		{ tag: '@full' },
		async ({ page }) => {
			const work = await cardWork(page);
			await openWithMap(page, '');
			await frames(page, 1);
			const opened = await work();
			expect(opened.pulses.bytes).toBeGreaterThan(0);
			await page.getByLabel('Light or dark').selectOption('dark');
			await mapIsIdle(page);
			await frames(page, 3);
			expect((await work()).pulses.bytes).toBe(opened.pulses.bytes);

			await page
				.getByRole('main')
				.getByRole('link', { name: /Manenti/ })
				.first()
				.hover();
			await frames(page, 3);
			const uploaded = (await work()).pulses.bytes - opened.pulses.bytes;
			expect(uploaded).toBeGreaterThan(0);
			const links = await page.locator('.map-picture a.link').count();
			expect(uploaded).toBeLessThanOrEqual(4 * links);
		},
	);

	test(
		'nothing is drawn in a tab that is hidden, and all goes on when it is seen again',
		{ tag: '@full' },
		async ({ page }) => {
			const work = await cardWork(page);
			await openWithMap(page, '');
			await frames(page, 3);
			await hide(page, true);
			const before = await work();
			await second(page);
			expect(await work()).toEqual(before);
			await hide(page, false);
			await frames(page, 3);
		},
	);

	test('nothing is drawn where no link is in view', async ({ page }) => {
		const work = await cardWork(page);
		await openWithMap(page, '?map=6/-30/-60');
		await second(page);
		const before = await work();
		await second(page);
		expect(await work()).toEqual(before);
	});

	test(
		'pulses are seen close by, in the middle of a link of thousands of kilometres',
		{ tag: '@full' },
		async ({ page }) => {
			const { links } = composeScene(siteDossier, { page: { kind: 'overview' } }, 'en');
			const link = links.find(({ id }) => id.startsWith('mamlouk-in-rome'));
			if (!link) throw new Error('the dossier has no visit to Rome');
			const [longitude, latitude] = unmercator(courseAt(link.course, 0.5));
			await openWithMap(page, `?map=13/${latitude.toFixed(5)}/${longitude.toFixed(5)}`);
			await frames(page, 2);
			const before = await picture(page);
			// Two pulses of the link lie closer together than the view is wide: one is always to be seen.
			await frames(page, 10);
			expect(difference(before, await picture(page)), 'share of pixels that changed').toBeGreaterThan(0.0001);
		},
	);

	test('fewer frames are drawn where the reader chooses so', { tag: '@full' }, async ({ page }) => {
		await openWithMap(page, '');
		await page.getByLabel('Frames of movement a second').selectOption('15/s');
		await frames(page, 1);
		const before = await framesOf(page);
		await second(page);
		const drawn = (await framesOf(page)) - before;
		expect(drawn).toBeGreaterThan(3);
		expect(drawn).toBeLessThanOrEqual(18);
		await page.reload();
		await expect(page.getByLabel('Frames of movement a second')).toHaveValue(/15/);
	});

	test('what moves comes back after its canvas has lost its context', { tag: '@full' }, async ({ page }) => {
		const work = await cardWork(page);
		await openWithMap(page, '');
		await frames(page, 3);
		await setContext(page, '[data-map] canvas.pulses', false);
		const lost = await work();
		await second(page);
		expect((await work()).pulses.draws).toBe(lost.pulses.draws);
		await setContext(page, '[data-map] canvas.pulses', true);
		await expect.poll(async () => (await work()).pulses.draws).toBeGreaterThan(lost.pulses.draws);
		expect((await work()).pulses.bytes, 'the links were uploaded again').toBeGreaterThan(lost.pulses.bytes);
	});
});

test('links come back after the map has lost its context', { tag: '@full' }, async ({ page }) => {
	await openWithMap(page, '');
	const before = await picture(page);
	await setContext(page, '[data-map] canvas.maplibregl-canvas', false);
	await expect(page.locator('[data-map]')).toHaveAttribute('data-map', 'failed');
	await setContext(page, '[data-map] canvas.maplibregl-canvas', true);
	await mapIsIdle(page);
	await expect
		.poll(async () => difference(before, await picture(page)), { timeout: 30_000 })
		.toBeLessThan(0.002);
});
