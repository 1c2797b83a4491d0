/** axe finds nothing on what is presented: briefings, each of their steps, the speaker's window and the handouts. */
import { found } from '../support/axe';
import { mapIsIdle } from '../support/map';
import { siteDossier } from '../support/site-dossier';
import { expect, test } from '../support/test';

const THEMES = ['light', 'dark'] as const;
const [briefing] = siteDossier.briefings;
if (!briefing) throw new Error('The dossier has no briefing.');
const { id, steps } = briefing;

const WITH_MAP = ['briefings/', `briefings/${id}/`, ...steps.map((step) => `briefings/${id}/${step.id}/`)];
const BARE = [`presenter/?step=${id}/${steps[4]?.id ?? ''}`, `handouts/${id}/`, 'handouts/contacts/'];

for (const language of ['', 'ar/']) {
	// The words fit there, so that no target is half below the bar, whence it would have to be scrolled.
	test.describe('on a wall', () => {
		test.use({ viewport: { width: 1920, height: 1080 } });
		test(`every step below /${language} with its map, in either theme`, async ({ page }) => {
			test.setTimeout(WITH_MAP.length * 40_000);
			for (const address of WITH_MAP) {
				await page.goto(language + address);
				await mapIsIdle(page);
				for (const colorScheme of THEMES) {
					await page.emulateMedia({ colorScheme });
					await expect(page.locator(`.map.${colorScheme}`)).toBeVisible();
					expect.soft(await found(page), `/${language}${address}, ${colorScheme}`).toEqual([]);
				}
			}
		});
	});

	test(`the speaker’s window and the handouts below /${language}, in either theme`, async ({ page }) => {
		test.slow();
		for (const address of BARE)
			for (const colorScheme of THEMES) {
				await page.emulateMedia({ colorScheme });
				await page.goto(language + address);
				await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
				expect
					.soft(await found(page, { picture: true }), `/${language}${address}, ${colorScheme}`)
					.toEqual([]);
			}
	});
}
