/** The dialog that hands on what is looked at: its link, citations, the code that embeds it, coordinates. */
import type { Page } from '@playwright/test';
import { foundInThemes, unfold } from '../support/axe';
import { pasted } from '../support/clipboard';
import { openWithMap } from '../support/map';
import { siteDossier } from '../support/site-dossier';
import { expect, test } from '../support/test';

const WORDS = {
	en: {
		share: 'Share',
		close: 'Close',
		link: 'Link',
		copy: 'Copy link',
		copied: 'Copied: Link',
		exact: 'Exactly what I see',
	},
	ar: {
		share: 'مشاركة',
		close: 'إغلاق',
		link: 'الرابط',
		copy: 'نسخ الرابط',
		copied: 'نُسخ: الرابط',
		exact: 'ما أراه بالضبط',
	},
} as const;
type Language = keyof typeof WORDS;

const startOf = (language: Language) => (language === 'en' ? '' : 'ar/');

const button = (page: Page, language: Language = 'en') =>
	page.getByRole('main').getByRole('button', { name: WORDS[language].share, exact: true });

async function openShare(page: Page, language: Language = 'en') {
	await button(page, language).click();
	const dialog = page.getByRole('dialog', { name: WORDS[language].share });
	await expect(dialog).toBeVisible();
	return dialog;
}

test('a contact is handed on as a link, exactly as it is seen or alone, and as a citation, by keyboard', async ({
	page,
	baseURL,
}) => {
	await openWithMap(page, 'contacts/mamlouk-in-rome/?projection=globe#rome-visit');
	await button(page).focus();
	await page.keyboard.press('Enter');
	const dialog = page.getByRole('dialog', { name: 'Share' });
	const link = dialog.getByLabel('Link', { exact: true });
	const alone = new URL('contacts/mamlouk-in-rome/#rome-visit', baseURL).href;
	await expect(link).toHaveValue(alone);

	await dialog.getByRole('button', { name: 'Copy link' }).press('Enter');
	await expect(dialog.getByRole('status').filter({ hasText: 'Copied: Link' })).toBeVisible();
	expect(await pasted(page)).toBe(alone);

	await dialog.getByLabel('Exactly what I see').press('Space');
	await expect(link).toHaveValue(/\?map=[\d.]+\/-?[\d.]+\/-?[\d.]+&projection=globe&theme=light#rome-visit$/);

	await dialog.getByText('Cite', { exact: true }).click();
	const what = dialog.getByLabel('What', { exact: true });
	await expect(what).toHaveValue('excerpts/rome-visit');
	await what.selectOption('This contact');
	await expect(dialog.getByRole('textbox', { name: 'APA' })).toHaveValue(
		new RegExp(`^Liaison Atlas\\. \\(2026, .*Retrieved \\w+ \\d+, \\d{4}, from ${alone.replace(/#.*/, '')}$`),
	);
	await dialog.getByLabel('Form', { exact: true }).selectOption('BibTeX');
	await expect(dialog.getByRole('textbox', { name: 'BibTeX' })).toHaveValue(
		/^@misc\{[^]*\[Online; accessed \d{4}-\d\d-\d\d\]/,
	);
	const download = page.waitForEvent('download');
	await dialog.getByRole('button', { name: 'Save as contacts-mamlouk-in-rome.bib' }).click();
	expect((await download).suggestedFilename()).toBe('contacts-mamlouk-in-rome.bib');

	await page.keyboard.press('Escape');
	await expect(dialog).toHaveCount(0);
	await expect(button(page)).toBeFocused();
});

for (const language of ['en', 'ar'] as const)
	test(
		`a copied exact view opens as it was, in its theme, which is not kept (${language})`,
		{ tag: '@full' },
		async ({ page, browser }) => {
			const words = WORDS[language];
			await page.emulateMedia({ colorScheme: 'dark' });
			await openWithMap(page, `${startOf(language)}places/damascus/?country=EG`);
			const dialog = await openShare(page, language);
			await dialog.getByLabel(words.exact).check();
			await dialog.getByRole('button', { name: words.copy }).click();
			await expect(dialog.getByText(words.copied)).toBeVisible();
			const copied = await pasted(page);
			expect(copied).toMatch(/\/places\/damascus\/\?map=.*&country=EG&theme=dark$/);

			const elsewhere = await browser.newContext({ colorScheme: 'light' });
			const other = await elsewhere.newPage();
			await other.goto(copied);
			await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark');
			await expect(other.locator('[data-map="idle"]')).toBeVisible({ timeout: 60_000 });
			await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark');
			expect(await other.evaluate(() => localStorage.getItem('liaison-atlas:theme'))).toBeNull();
			await test.step('another choice goes before it', async () => {
				await other.locator('.theme select').selectOption('light');
				await expect(other.locator('html')).toHaveAttribute('data-theme', 'light');
				await expect(other).not.toHaveURL(/theme=/);
			});
			await elsewhere.close();
		},
	);

test(
	'a place has coordinates no finer than what is known of it, and a country none',
	{ tag: '@full' },
	async ({ page }) => {
		await page.goto('places/damascus/');
		let dialog = await openShare(page);
		await dialog.getByText('Coordinates', { exact: true }).click();
		await expect(dialog.getByLabel(/^Decimal/)).toHaveValue('33.51, 36.29');
		await expect(dialog.getByLabel('MGRS')).toHaveValue('37SBT4811');
		const map = dialog.getByRole('link', { name: /OpenStreetMap/ });
		await expect(map).toHaveAttribute('rel', /noreferrer/);
		await expect(map).toContainText('leaves this site');
		await page.keyboard.press('Escape');

		const country = siteDossier.places.find(({ precision }) => precision === 'country');
		await page.goto(`places/${country?.id ?? ''}/`);
		dialog = await openShare(page);
		await dialog.getByText('Coordinates', { exact: true }).click();
		await expect(dialog.getByText('there are no coordinates')).toBeVisible();
		await expect(dialog.getByRole('link', { name: /OpenStreetMap/ })).toHaveCount(0);
		await expect(dialog.getByLabel(/^Decimal/)).toHaveCount(0);
	},
);

test(
	'a view has the code that embeds it, and a party has none',
	{ tag: '@full' },
	async ({ page, baseURL }) => {
		await page.goto('ar/contacts/mamlouk-in-rome/');
		let dialog = await openShare(page, 'ar');
		await dialog.getByText('تضمين في صفحة').click();
		await expect(dialog.getByLabel('الشيفرة')).toHaveValue(
			new RegExp(
				`^<iframe src="${new URL('ar/embed/contacts/mamlouk-in-rome/', baseURL).href}" title=".*أطلس الارتباط"`,
			),
		);
		await page.goto('parties/ali-mamlouk/');
		dialog = await openShare(page);
		await expect(dialog.getByText('Embed in a page')).toHaveCount(0);
	},
);

test(
	'a briefing of the reader’s own says that its link works in this browser alone',
	{ tag: '@full' },
	async ({ page }) => {
		await page.goto('own-briefings/');
		await expect((await openShare(page)).getByText('kept in this browser alone')).toBeVisible();
	},
);

test(
	'the link is handed to the device where it takes links; a change of mind is no failure, and a refusal is said',
	{ tag: '@full' },
	async ({ page, baseURL }) => {
		await page.addInitScript(() => {
			const handed: ShareData[] = [];
			const answers = [null, 'AbortError', 'NotAllowedError'];
			Object.assign(window, { handed });
			navigator.share = (data = {}) => {
				const problem = answers[handed.push(data) - 1];
				return !problem ? Promise.resolve() : Promise.reject(new DOMException('', problem));
			};
		});
		await page.goto('places/damascus/');
		const dialog = await openShare(page);
		const device = dialog.getByRole('button', { name: 'Share by this device…' });
		const refusal = dialog.getByRole('status').filter({ hasText: 'The device refused' });
		const handed = () =>
			page.evaluate(() => (window as unknown as { handed: { title: string; url: string }[] }).handed);
		for (const [count, isRefused] of [
			[1, false],
			[2, false],
			[3, true],
		] as const) {
			await device.click();
			await expect.poll(async () => (await handed()).length).toBe(count);
			await expect(refusal).toHaveCount(isRefused ? 1 : 0);
		}
		expect((await handed())[0]).toEqual({
			title: 'Damascus',
			url: new URL('places/damascus/', baseURL).href,
		});
	},
);

for (const language of ['en', 'ar'] as const)
	test(
		`axe finds nothing in what is shared, all unfolded (${language})`,
		{ tag: '@full' },
		async ({ page }) => {
			for (const address of ['places/damascus/', 'contacts/mamlouk-in-rome/#rome-visit']) {
				await page.goto(`${startOf(language)}${address}`);
				const dialog = await openShare(page, language);
				expect(await unfold(dialog.locator('details'))).toBeGreaterThan(0);
				await expect(dialog.getByRole('textbox', { name: 'APA' })).toBeVisible();
				expect.soft(await foundInThemes(page, 'dialog'), address).toEqual([]);
			}
		},
	);
