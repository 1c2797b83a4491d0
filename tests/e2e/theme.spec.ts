/** The theme: the system's until the reader chooses, then the reader's, from the first paint, in every tab, never on paper. */
import type { Page } from '@playwright/test';
import { dark } from '../../src/lib/style/dark';
import { light } from '../../src/lib/style/light';
import { openWithMap } from '../support/map';
import { expect, test } from '../support/test';

const rgb = (hex: string) => `rgb(${[1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;
const LIGHT = rgb(light.surface);
const DARK = rgb(dark.surface);

const background = (page: Page) =>
	expect.poll(() => page.locator('body').evaluate((b) => getComputedStyle(b).backgroundColor));
const themeSwitch = (page: Page) => page.getByRole('combobox', { name: 'Light or dark' });

/** The background of the page at its first animation frame, before the application has started. */
async function firstBackground(page: Page): Promise<string | null> {
	return page.locator('html').getAttribute('data-first-background');
}
const noteFirstBackground = (page: Page) =>
	page.addInitScript(() => {
		const note = () => {
			if ((document.body as HTMLElement | null) === null) return void requestAnimationFrame(note);
			document.documentElement.dataset['firstBackground'] ??= getComputedStyle(document.body).backgroundColor;
		};
		requestAnimationFrame(note);
	});

test('follows the system until something is chosen', { tag: '@full' }, async ({ page }) => {
	await openWithMap(page, '');
	await expect(themeSwitch(page)).toHaveValue('system');
	await background(page).toBe(LIGHT);
	await expect(page.locator('[data-map]')).toHaveClass(/\blight\b/);
	await page.emulateMedia({ colorScheme: 'dark' });
	await background(page).toBe(DARK);
	await expect(page.locator('[data-map]')).toHaveClass(/\bdark\b/);
});

test('switches map and page together, and is there at the first paint of the next visit', async ({
	page,
}) => {
	await openWithMap(page, '');
	await themeSwitch(page).selectOption('dark');
	await background(page).toBe(DARK);
	await expect(page.locator('[data-map]')).toHaveClass(/\bdark\b/);
	await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
	await expect(page.locator('#theme-color-dark')).toHaveAttribute('media', 'all');
	await noteFirstBackground(page);
	await page.reload();
	await expect.poll(() => firstBackground(page)).toBe(DARK);
	await expect(themeSwitch(page)).toHaveValue('dark');
	await expect(page.locator('#theme-color-light')).toHaveAttribute('media', 'not all');
});

test('goes back to the system', { tag: '@full' }, async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.goto('about/');
	await themeSwitch(page).selectOption('light');
	await background(page).toBe(LIGHT);
	await themeSwitch(page).selectOption('system');
	await background(page).toBe(DARK);
	await expect(page.locator('#theme-color-light')).toHaveAttribute('media', '(prefers-color-scheme: light)');
	await page.reload();
	await background(page).toBe(DARK);
});

test('is followed in another tab', { tag: '@full' }, async ({ page, context }) => {
	await page.goto('about/');
	const other = await context.newPage();
	await other.goto('about/');
	await themeSwitch(other).selectOption('dark');
	await background(page).toBe(DARK);
	await expect(themeSwitch(page)).toHaveValue('dark');
});

test('holds for the visit where storage is denied', { tag: '@full' }, async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get() {
				throw new DOMException('denied', 'SecurityError');
			},
		});
	});
	await page.goto('about/');
	await background(page).toBe(LIGHT);
	await themeSwitch(page).selectOption('dark');
	await background(page).toBe(DARK);
});

test('is the light one on paper, whatever the screen has', { tag: '@full' }, async ({ page }) => {
	await page.goto('about/');
	await themeSwitch(page).selectOption('dark');
	await background(page).toBe(DARK);
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	await expect(page.locator('html')).toHaveCSS('color-scheme', 'light');
	const sea = page.locator('html').evaluate((html) => getComputedStyle(html).getPropertyValue('--sea'));
	expect(await sea).toBe(light.sea);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false, colorScheme: 'dark' });
	test('is the system’s', async ({ page }) => {
		await page.goto('about/');
		await expect(page.locator('body')).toHaveCSS('background-color', DARK);
		await page.emulateMedia({ colorScheme: 'light' });
		await expect(page.locator('body')).toHaveCSS('background-color', LIGHT);
	});
});

test.describe('with colours that the system forces', () => {
	test.use({ contextOptions: { forcedColors: 'active' } });
	test('the switch keeps its frame, its sign and its words', { tag: '@full' }, async ({ page }) => {
		await page.goto('about/');
		await themeSwitch(page).selectOption('dark');
		const colours = await page.locator('label.theme').evaluate((label) => {
			const sign = label.querySelector('circle');
			return [getComputedStyle(label).borderTopColor, sign ? getComputedStyle(sign).stroke : ''];
		});
		const ground = await page
			.locator('label.theme')
			.evaluate((label) => getComputedStyle(label).backgroundColor);
		for (const colour of colours) expect(colour).not.toBe(ground);
	});
});
