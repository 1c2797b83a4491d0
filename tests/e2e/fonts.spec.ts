/** Faces: each page fetches those that it has letters of, once, and the map waits for its own. */
import type { Page } from '@playwright/test';
import { mapIsIdle } from '../support/map';
import { expect, test } from '../support/test';

/** Names of the files of faces that are asked for from now on, without their hashes. */
function asked(page: Page): string[] {
	const names: string[] = [];
	page.on('request', (request) => {
		const name = /\/([^/]+)\.[\w-]+\.woff2$/.exec(request.url())?.[1];
		if (name !== undefined) names.push(name);
	});
	return names;
}

test.describe('before any script', () => {
	test.use({ javaScriptEnabled: false });

	for (const [address, faces] of [
		['contacts/us-official-in-damascus/', ['sans', 'serif']],
		['about/', ['sans']],
	] as const)
		test(`/${address} has ${faces.join(', ')}`, async ({ page }) => {
			const names = asked(page);
			await page.goto(address, { waitUntil: 'networkidle' });
			expect(names.sort()).toEqual(faces);
		});

	// A script of the page could take away again what is added while it starts.
	test('a page fetches Arabic faces once it has an Arabic letter, the one for quoted words by itself', async ({
		page,
	}) => {
		await page.goto('about/', { waitUntil: 'networkidle' });
		const names = asked(page);
		await page.evaluate(() => document.querySelector('main')?.append('دمشق'));
		await expect.poll(() => names.filter((name) => name.includes('arabic'))).toEqual(['sans-arabic']);
		await page.evaluate(() => {
			const quoted = Object.assign(document.createElement('span'), {
				className: 'words',
				textContent: 'دمشق',
			});
			document.querySelector('main')?.append(quoted);
		});
		await expect
			.poll(() => names.filter((name) => name.includes('arabic')))
			.toEqual(['sans-arabic', 'serif-arabic']);
	});
});

test('the faces of a page are asked for before its style sheet is read', async ({ page }) => {
	await page.route(/\.css$/, () => {
		// Never answered.
	});
	const names = asked(page);
	await page.goto('', { waitUntil: 'commit' });
	await expect.poll(() => names.sort()).toEqual(['sans', 'serif']);
});

test('the map adds only letters for names, and fetches no face twice', async ({ page }) => {
	const names = asked(page);
	await page.goto('');
	await mapIsIdle(page);
	expect(names.sort()).toEqual(['sans', 'sans-letters', 'serif']);
});

test('the map is not drawn before its faces are there', { tag: '@full' }, async ({ page }) => {
	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route(/\.woff2$/, async (route) => {
		await held;
		await route.continue();
	});
	const library = page.waitForResponse(/\/maplibre-gl\.[^/]*\.css$/);
	await page.goto('', { waitUntil: 'commit' });
	await library;
	await page.waitForTimeout(3000);
	await expect(page.locator('.maplibregl-canvas')).toHaveCount(0);
	release();
	await expect(page.locator('.maplibregl-canvas')).toHaveCount(1);
	expect(await page.evaluate(() => document.fonts.check("600 14px 'Atlas Sans'", 'Tripoli'))).toBe(true);
});

test('next to nothing moves where the faces come late', async ({ page }) => {
	await page.route(/\.woff2$/, async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 1500));
		await route.continue();
	});
	await page.addInitScript(() => {
		let sum = 0;
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
			document.documentElement.dataset['shift'] = String(sum);
		}).observe({ type: 'layout-shift', buffered: true });
	});
	await page.goto('contacts/us-official-in-damascus/');
	await page.evaluate(() => document.fonts.ready);
	await page.waitForTimeout(500);
	expect(Number((await page.locator('html').getAttribute('data-shift')) ?? 0)).toBeLessThan(0.01);
});

test('quoted words are set at the one weight that their face has', async ({ page }) => {
	await page.goto('contacts/us-official-in-damascus/');
	const weights = await page.evaluate(() => [
		...new Set(
			[...document.querySelectorAll('body *')]
				.filter((element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE))
				.map((element) => getComputedStyle(element))
				.filter(({ fontFamily }) => fontFamily.startsWith('"Atlas Serif"'))
				.map(({ fontWeight }) => fontWeight),
		),
	]);
	expect(weights).toEqual(['400']);
});
