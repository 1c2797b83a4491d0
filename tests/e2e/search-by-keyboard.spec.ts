/** The search by keys alone: how it is opened, moved through, chosen from and left, and that one of its keys can be switched off. */
import {
	activeOption,
	openSearch,
	options,
	searchButton,
	searchDialog,
	searchField,
} from '../support/search';
import { expect, test } from '../support/test';

/** Keys count once the page's script has taken over. */
const ready = expect.configure({ timeout: 30_000 });

for (const start of ['', 'ar/'])
	for (const keys of ['/', 'Control+k', 'Meta+k'])
		test(
			`${keys} opens it on /${start}, and Escape gives the focus back`,
			{ tag: start !== '' || keys !== '/' ? '@full' : [] },
			async ({ page }) => {
				await page.goto(start);
				await ready(searchButton(page, start === '' ? 'en' : 'ar')).toBeVisible();
				const link = page.locator('main a[href*="/contacts/"]').first();
				await link.focus();
				await page.keyboard.press(keys);
				await expect(searchField(page)).toBeFocused();
				await expect(searchField(page)).toHaveValue('');
				await page.keyboard.type('Rome/');
				await expect(searchField(page)).toHaveValue('Rome/');
				await page.keyboard.press('Escape');
				await expect(searchDialog(page)).toHaveCount(0);
				await expect(link).toBeFocused();
			},
		);

test(
	'the button opens it by Enter, and has the focus again after Escape',
	{ tag: '@full' },
	async ({ page }) => {
		await page.goto('');
		await ready(searchButton(page)).toBeVisible();
		await searchButton(page).focus();
		await page.keyboard.press('Enter');
		await expect(searchField(page)).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(searchButton(page)).toBeFocused();
	},
);

test('arrows, Home and End move through what was found and go round, and Enter opens it', async ({
	page,
}) => {
	await page.goto('');
	await openSearch(page);
	await searchField(page).fill('Damascus');
	const count = await options(page).count();
	expect(count).toBeGreaterThan(8);
	const at = async (): Promise<number> => {
		const active = await activeOption(page);
		await expect(active).toHaveAttribute('aria-selected', 'true');
		await expect(active).toBeInViewport({ ratio: 0.9 });
		expect(await searchDialog(page).locator('[aria-selected="true"]').count()).toBe(1);
		const id = await active.getAttribute('id');
		return (await options(page).evaluateAll((all) => all.map(({ id: own }) => own))).indexOf(id ?? '');
	};
	expect(await at()).toBe(0);
	for (const [key, wanted] of [
		['ArrowDown', 1],
		['ArrowDown', 2],
		['ArrowUp', 1],
		['End', count - 1],
		['ArrowDown', 0],
		['ArrowUp', count - 1],
		['Home', 0],
		['ArrowDown', 1],
	] as const) {
		await page.keyboard.press(key);
		expect([key, await at()]).toEqual([key, wanted]);
		await expect(searchField(page)).toBeFocused();
	}
	const address = await (await activeOption(page)).getAttribute('href');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(new RegExp(`${address ?? 'none'}$`));
	await expect(searchDialog(page)).toHaveCount(0);
});

test('another word begins at its first option', { tag: '@full' }, async ({ page }) => {
	await page.goto('');
	await openSearch(page);
	await searchField(page).fill('Damascus');
	await page.keyboard.press('End');
	await searchField(page).fill('Rome');
	await expect(await activeOption(page)).toHaveAttribute('href', /\/places\/rome\/$/);
});

test('Tab stays in the dialog, and a click beside it closes it', { tag: '@full' }, async ({ page }) => {
	await page.goto('');
	await openSearch(page);
	for (let press = 0; press < 6; press += 1) {
		await page.keyboard.press('Tab');
		const inside = await page.evaluate(
			() => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null,
		);
		expect(inside).toBe(true);
	}
	await page.mouse.click(5, 5);
	await expect(searchDialog(page)).toHaveCount(0);
});

test(
	'the key / can be switched off, which is kept, and Ctrl with K goes on',
	{ tag: '@full' },
	async ({ page }) => {
		await page.goto('');
		await openSearch(page);
		await searchDialog(page).getByRole('checkbox', { name: 'The / key opens the search' }).uncheck();
		await page.keyboard.press('Escape');
		await expect(searchDialog(page)).toHaveCount(0);
		await expect(page.locator('dialog')).toHaveCount(0);
		for (const again of [false, true]) {
			if (again) await page.reload();
			await ready(searchButton(page)).toBeVisible();
			await page.keyboard.press('/');
			await page.keyboard.press('Control+k');
			await expect(searchField(page)).toHaveValue('');
			await expect(searchDialog(page)).toHaveCount(1);
			await page.keyboard.press('Escape');
			await expect(searchDialog(page)).toHaveCount(0);
			await page.keyboard.press('/');
			// Nothing comes: what would have to come has been fetched already.
			await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
			await expect(searchDialog(page)).toHaveCount(0);
		}
	},
);
