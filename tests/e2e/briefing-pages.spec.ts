/** Each step of a briefing is a page: complete without a script, the same by its link and by the way from the step before. */
import type { Page } from '@playwright/test';
import { excerptById } from '../../src/lib/dossier/lookup';
import { mapIsIdle, openWithMap } from '../support/map';
import { siteDossier } from '../support/site-dossier';
import { expect, test } from '../support/test';

const [briefing] = siteDossier.briefings;
if (!briefing) throw new Error('The dossier has no briefing.');
const { id, steps } = briefing;
const addressOf = (step: string) => `briefings/${id}/${step}/`;

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });

	test('every step has its words, its excerpts to the letter and its notes, in both languages', async ({
		page,
	}) => {
		test.slow();
		for (const language of ['en', 'ar'] as const)
			for (const [index, { id: step, heading, text, excerpts, notes }] of steps.entries()) {
				await page.goto(`${language === 'en' ? '' : 'ar/'}${addressOf(step)}`);
				await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading[language] ?? '');
				const main = page.locator('main');
				await expect(main.locator('.lead')).toHaveText(text[language] ?? '');
				await expect(main.locator('.notes p')).toHaveText(notes?.[language] ?? '');
				const quoted = await main.locator('blockquote p').allTextContents();
				expect(quoted.map((words) => words.replace(/\[…\]/g, '').trim())).toEqual(
					excerpts.map((excerpt) => excerptById(siteDossier, excerpt).exact),
				);
				// One click from each to where it rests.
				const unrested = main.locator('.rested').filter({ hasNot: page.locator('li a') });
				await expect(unrested).toHaveCount(0);
				await expect(main.locator('a[rel=next]')).toHaveCount(index < steps.length - 1 ? 1 : 0);
				await expect(main.locator('a[rel=prev]')).toHaveCount(index > 0 ? 1 : 0);
			}
	});

	test('the briefing leads to every step, and the last step to every source', async ({ page }) => {
		await page.goto(`briefings/${id}/`);
		for (const { id: step } of steps)
			await expect(page.locator(`main a[href$="/${addressOf(step)}"]`).first()).toBeVisible();
		await page.goto(addressOf('sources'));
		for (const { id: source, url } of siteDossier.sources) {
			await expect(page.locator(`main ol a[href$="/sources/${source}/"]`)).toBeVisible();
			if (url) await expect(page.locator(`main ol a[href="${url}"]`)).toBeVisible();
		}
	});
});

/** What tells a view of the map from another, once it stands still. */
async function cameraOf(page: Page) {
	await mapIsIdle(page);
	return page.locator('[data-map]').getAttribute('data-camera');
}

test(
	'a step is the same view by its link, by the way from the step before, and after Back; what it leads to keeps the step',
	{ tag: '@full' },
	async ({ page }) => {
		const [before, step] = [steps[3], steps[4]];
		if (!before || !step) throw new Error('The briefing has no fifth step.');
		await openWithMap(page, addressOf(step.id));
		const cold = await cameraOf(page);

		await openWithMap(page, addressOf(before.id));
		expect(await cameraOf(page)).not.toBe(cold);
		await page.getByRole('link', { name: 'Next' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(step.heading.en);
		await expect(page).toHaveURL(new RegExp(`/${addressOf(step.id)}$`));
		await expect.poll(() => cameraOf(page)).toBe(cold);

		await page.getByRole('link', { name: 'Fawzi’s trip to Damascus', exact: true }).click();
		await expect(page).toHaveURL(
			new RegExp(`/contacts/fawzi-in-damascus/\\?country=EG&step=${id}/${step.id}#fawzi-trip$`),
		);
		await expect(page.locator('#page--filters')).toContainText('4 of 15 contacts shown');
		await page.goBack();
		await expect.poll(() => cameraOf(page)).toBe(cold);
	},
);
