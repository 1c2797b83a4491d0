/** Enlarged: at 400 % a page is as wide as 320 CSS pixels; text alone can be twice as large; colours can be forced. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/test';

const PAGES = ['', 'contacts/us-official-in-damascus/', 'sources/dangerous-liaisons/'];
const IN_BOTH = PAGES.flatMap((address) => [address, `ar/${address}`]);

/** Pixels by which anything that can be read or used sticks out of the page, with its name. */
const outside = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const width = document.documentElement.clientWidth;
		const parts = document.querySelectorAll<HTMLElement>(
			'.masthead a, main :is(p, h1, h2, h3, li, dd, a, blockquote)',
		);
		return [...parts].flatMap((part) => {
			const { left, right, width: own } = part.getBoundingClientRect();
			const over = Math.round(Math.max(-left, right - width));
			return own > 0 && over > 1
				? [`${String(over)}: ${part.tagName} ${part.textContent.trim().slice(0, 40)}`]
				: [];
		});
	});

test.describe('before a script runs', () => {
	test.use({ javaScriptEnabled: false });

	for (const [name, viewport] of [
		['400 %', { width: 320, height: 256 }],
		['200 %', { width: 640, height: 400 }],
	] as const)
		test(
			`at ${name} every kind of page is read without scrolling sideways`,
			{ tag: name === '400 %' ? [] : '@full' },
			async ({ page }) => {
				await page.setViewportSize(viewport);
				for (const address of IN_BOTH) {
					await page.goto(address, { waitUntil: 'domcontentloaded' });
					expect.soft(await outside(page), `/${address}`).toEqual([]);
					// The text has room of its own beside what stays in place.
					const text = await page.getByRole('main').boundingBox();
					expect.soft(text?.width ?? 0, `/${address}`).toBeGreaterThan(viewport.width * 0.4);
				}
			},
		);

	test('with letters twice as large nothing is cut off', { tag: '@full' }, async ({ page }) => {
		await page.setViewportSize({ width: 1280, height: 900 });
		for (const address of IN_BOTH) {
			await page.goto(address, { waitUntil: 'domcontentloaded' });
			await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
			expect.soft(await outside(page), `/${address}`).toEqual([]);
		}
	});
});

test('with colours that the system forces, links, marks and quotations are still told apart', async ({
	page,
}) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.goto('contacts/mamlouk-in-rome/', { waitUntil: 'domcontentloaded' });
	const looks = await page.evaluate(() => {
		const style = (selector: string) => {
			const element = document.querySelector(selector);
			if (!element) throw new Error(`there is no ${selector}`);
			return getComputedStyle(element);
		};
		return {
			link: style('main a').textDecorationLine,
			quotation: style('main figure').borderInlineStartStyle,
			hedge: style('main mark').textDecorationLine,
		};
	});
	expect(looks.link).toContain('underline');
	expect(looks.quotation).toBe('solid');
	expect(looks.hedge).toContain('underline');
});
