/** A journey by keyboard alone: from the overview to a contact, its excerpt, its source, and back. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/test';

/** Tabs on until the focus is on a link or button of this name; fails where it never comes. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
	const wanted = page.getByRole('link', { name }).or(page.getByRole('button', { name }));
	for (let pressed = 0; pressed < 120; pressed += 1) {
		await page.keyboard.press('Tab');
		const focused = await wanted.evaluateAll((all) => all.some((one) => one === document.activeElement));
		if (focused) return;
	}
	throw new Error(`the focus never came to ${String(name)}`);
}

const JOURNEYS = [
	{
		language: 'English',
		start: '',
		skip: 'To the text',
		contact: 'Mamlouk’s meeting with Fidan at Hmeimim, as media reports have claimed',
		source: /A report in Zaman/,
		overview: 'Who is reported to have met whom',
	},
	{
		language: 'Arabic',
		start: 'ar/',
		skip: 'إلى النص',
		contact: /مملوك.*حميميم/,
		source: /زمان/,
		overview: 'مَن التقى مَن، بحسب ما أُفيد',
	},
];

for (const { language, start, skip, contact, source, overview } of JOURNEYS)
	test(
		`in ${language}, a reader without a mouse finds Hmeimim, its contact, the words and their source, and comes back`,
		{ tag: language === 'English' ? [] : '@full' },
		async ({ page }) => {
			test.slow();
			await page.goto(start);
			const prefix = new URL(page.url()).pathname;
			await tabTo(page, skip);
			await page.keyboard.press('Enter');
			await tabTo(page, contact);
			await page.keyboard.press('Enter');
			await expect(page).toHaveURL(new RegExp(`${prefix}contacts/mamlouk-fidan-at-hmeimim/`));
			await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
			const words = page.locator('main blockquote').first();
			await expect(words).toContainText('have claimed that earlier this year');
			await expect(words).toHaveAttribute('lang', 'en');
			await expect(words).toHaveAttribute('dir', 'ltr');

			await tabTo(page, source);
			await page.keyboard.press('Enter');
			await expect(page).toHaveURL(new RegExp(`${prefix}sources/zaman`));
			await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

			// The browser's own key for Back does not reach a page that a test drives.
			await page.goBack();
			await page.goBack();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(overview);
		},
	);

test('every place of the story can be reached in the inset by keyboard', async ({ page }) => {
	await page.goto('');
	const inset = page.getByRole('group', { name: 'Places of the Levant' });
	for (const name of ['Hmeimim', 'Tripoli', 'Beirut', 'Damascus'])
		await expect(inset.getByRole('link', { name, exact: true })).toHaveCount(1);
	await inset.getByRole('link', { name: 'Beirut', exact: true }).focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/places\/beirut/);
});
