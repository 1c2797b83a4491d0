/** The words of every step stand on the wall as a whole, above the bar, on the walls that are usual; others say what is below. */
import type { Page } from '@playwright/test';
import { siteDossier } from '../support/site-dossier';
import { expect, test } from '../support/test';

const [briefing] = siteDossier.briefings;
if (!briefing) throw new Error('The dossier has no briefing.');
const { id, steps } = briefing;

const WALLS = [
	{ width: 1920, height: 1080 },
	{ width: 1024, height: 768 },
];
/** The smallest share of the wall's height that a letter's size may be, and still be read from the back row. */
const SMALLEST = 1 / 46;
const more = (page: Page) => page.getByRole('button', { name: /^(More words below|بقية النص في الأسفل)$/ });

/** Where the words end and the bar begins, and how large the words are. */
function measured(page: Page) {
	return page.evaluate(async () => {
		await document.fonts.ready;
		const all = (selector: string) => [...document.querySelectorAll(`.briefing-step > ${selector}`)];
		const words = all(':is(header, .lead, .rested, ol)').map((element) => element.getBoundingClientRect());
		const read = [...all('.lead'), ...document.querySelectorAll('.rested blockquote p')];
		return {
			top: Math.min(...words.map(({ top }) => top)),
			bottom: Math.max(...words.map(({ bottom }) => bottom)),
			bar: document.querySelector('.present-bar')?.getBoundingClientRect().top ?? 0,
			smallest: Math.min(...read.map((element) => Number.parseFloat(getComputedStyle(element).fontSize))),
		};
	});
}

// What is measured is the text: without its map it comes sooner.
test.beforeEach(({ page }) => page.route('**/atlas.pmtiles', (route) => route.abort()));

for (const language of ['en', 'ar'] as const)
	test(`all words of every step are on the wall at once in “${language}”`, async ({ page, trouble }) => {
		test.slow();
		trouble.expectConsoleError({ text: /ERR_FAILED/, address: '/basemap/atlas.pmtiles' });
		for (const { id: step } of steps) {
			await page.goto(`${language === 'en' ? '' : 'ar/'}briefings/${id}/${step}/`);
			await expect(page.locator('.present-bar')).toBeVisible();
			for (const wall of WALLS) {
				await page.setViewportSize(wall);
				const { top, bottom, bar, smallest } = await measured(page);
				const where = `${step} at ${wall.width} by ${wall.height}`;
				expect.soft(top, where).toBeGreaterThanOrEqual(0);
				expect.soft(bottom, where).toBeLessThanOrEqual(bar);
				expect.soft(smallest / wall.height, where).toBeGreaterThanOrEqual(SMALLEST);
				await expect.soft(more(page), where).toHaveCount(0);
			}
		}
	});

test('a wall that is too low says that there are more words, and brings them', async ({ page, trouble }) => {
	trouble.expectConsoleError({ text: /ERR_FAILED/, address: '/basemap/atlas.pmtiles' });
	await page.setViewportSize({ width: 1024, height: 500 });
	await page.goto(`briefings/${id}/us-official/`);
	await expect(more(page)).toBeVisible();
	await more(page).click();
	await expect(more(page)).toHaveCount(0);
	const { bottom, bar } = await measured(page);
	expect(bottom).toBeLessThanOrEqual(bar + 1);
});
