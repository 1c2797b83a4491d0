/** Each place and each link on the live map itself by keyboard: one stop of the Tab key, arrow keys from mark to mark. */
import type { Page } from '@playwright/test';
import { openWithMap } from '../support/map';
import { siteDossier } from '../support/site-dossier';
import { expect, test } from '../support/test';

const focusedName = (page: Page): Promise<string | null> =>
	page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);

test('keys reach every place and link on the map, by direction and one after the other, and open them', async ({
	page,
}) => {
	await openWithMap(page, '');
	const marks = page.getByRole('group', { name: 'Places and contacts on the map' });
	const links = marks.getByRole('link');
	const names = await links.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
	const drawn = siteDossier.places.filter(({ precision }) => precision !== 'country');
	for (const { names: name } of drawn) expect(names).toContain(name.en);
	// Countries that are no nearer known than that stand at a point within them, where it is in view.
	expect(names).toContain('Turkey');
	expect(names).toContain(
		'Damascus to Rome: Mamlouk’s reported visit to Rome · February 2018, reportedly · reported',
	);

	await test.step('one stop of the Tab key', async () => {
		expect(await links.evaluateAll((all) => all.filter((one) => one.tabIndex === 0).length)).toBe(1);
		await page.locator('#page--map').focus();
		await page.keyboard.press('Tab');
		expect(names).toContain(await focusedName(page));
	});

	await test.step('one after the other, all of them', async () => {
		const seen = new Set<string | null>();
		for (const _ of names) {
			seen.add(await focusedName(page));
			await page.keyboard.press('PageDown');
		}
		expect([...seen].sort()).toEqual([...new Set(names)].sort());
	});

	await test.step('by direction', async () => {
		await marks.getByRole('link', { name: 'Rome', exact: true }).focus();
		await page.keyboard.press('ArrowRight');
		const next = await page.evaluate(() => document.activeElement?.getBoundingClientRect().x ?? 0);
		const rome = await marks.getByRole('link', { name: 'Rome', exact: true }).boundingBox();
		expect(next).toBeGreaterThan(rome?.x ?? Infinity);
		await page.keyboard.press('Home');
		expect(await focusedName(page)).toBe(names[0]);
	});

	await test.step('what has the focus is seen and named', async () => {
		await marks.getByRole('link', { name: 'Cairo', exact: true }).focus();
		await page.keyboard.press('PageUp');
		await page.keyboard.press('PageDown');
		const outline = await page.evaluate(
			() => getComputedStyle(document.activeElement ?? document.body).outlineStyle,
		);
		expect(outline).toBe('solid');
		await expect(page.locator('.hint')).toHaveText('Cairo');
	});

	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/places\/cairo\/$/);
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	// Said aloud, too, by the part of the page that tells of a new title.
	await expect(page.locator('#svelte-announcer')).toHaveText(/Cairo/);
});

test('the inset is one stop, too', { tag: '@full' }, async ({ page }) => {
	await openWithMap(page, 'ar/');
	const inset = page.locator('.inset .picture');
	const stops = () => inset.locator('a').evaluateAll((all) => all.filter((one) => one.tabIndex === 0).length);
	expect(await stops()).toBe(1);
	await inset.getByRole('link', { name: 'بيروت', exact: true }).focus();
	await page.keyboard.press('ArrowRight');
	expect(await focusedName(page)).not.toBe('بيروت');
	expect(await stops()).toBe(1);
});
