/** A briefing by its keys: those of a step's page, of a page that a step led to, and of the overview. */
import type { Page } from '@playwright/test';
import { mapIsIdle, openWithMap } from '../support/map';
import { expect, test } from '../support/test';

const BRIEFING = 'briefings/dangerous-liaisons/';
const bar = (page: Page) => page.getByRole('region', { name: /^(Presenting|العرض)$/ });
const place = (page: Page) => page.locator('.briefing-step .eyebrow span');
const isStep = (page: Page, number: number) =>
	expect(place(page)).toHaveText(new RegExp(`^${number} (of|من) 14$`));
const camera = (page: Page) => page.locator('[data-map]').getAttribute('data-camera');

async function open(page: Page, step: string): Promise<void> {
	await openWithMap(page, `${BRIEFING}${step}`);
	await expect(bar(page)).toBeVisible();
}

test('a clicker goes on and back, a number leads to its step, and one key leads back to what was left', async ({
	page,
}) => {
	await open(page, 'title/');
	await page.keyboard.press('PageDown');
	await isStep(page, 2);
	await expect(page).toHaveURL(/\/apparent-rapprochement\/$/);
	await page.keyboard.press('PageUp');
	await isStep(page, 1);
	await page.keyboard.type('5');
	await expect(page.getByText('To step 5: Enter')).toBeVisible();
	await page.keyboard.press('Enter');
	await isStep(page, 5);

	await test.step('the map is moved, and Z brings it back', async () => {
		await mapIsIdle(page);
		const framed = await camera(page);
		const back = page.getByRole('button', { name: 'Back to the step' });
		await expect(back).toHaveCount(0);
		await page.mouse.move(400, 500);
		await page.mouse.down();
		await page.mouse.move(250, 350, { steps: 4 });
		await page.mouse.up();
		await expect(back).toBeVisible();
		await expect(page).toHaveURL(/\/egypt\/$/);
		await page.keyboard.press('z');
		await expect(back).toHaveCount(0);
		expect(await camera(page)).toBe(framed);
	});

	await test.step('a page is opened from the step, and Z leads back to it', async () => {
		await page.getByRole('link', { name: 'Fawzi’s trip to Damascus', exact: true }).click();
		await expect(page).toHaveURL(/\/contacts\/.*step=dangerous-liaisons\/egypt/);
		const back = page.getByRole('link', { name: /^Back to the briefing/ });
		await expect(back).toContainText('Egypt: visits both ways and, it is said, an office · step 5');
		await page.keyboard.press('z');
		await isStep(page, 5);
	});
});

/** From the fifth step: the key, and the step that it leads to. */
const KEYS = [
	...['ArrowRight', 'ArrowDown', 'Space', 'n', 'PageDown'].map((key) => [key, 6] as const),
	...['ArrowLeft', 'ArrowUp', 'Shift+Space', 'p', 'PageUp'].map((key) => [key, 4] as const),
	['Home', 1] as const,
	['End', 14] as const,
];

test(
	'every key that goes from step to step does so, and never moves the map',
	{ tag: '@full' },
	async ({ page }) => {
		await open(page, 'egypt/');
		for (const [key, number] of KEYS)
			await test.step(key, async () => {
				// As after a click on the map, whose own keys these are too.
				await page.locator('.maplibregl-canvas').focus();
				await page.keyboard.press(key);
				await isStep(page, number);
				await page.keyboard.press('5');
				await page.keyboard.press('g');
				await isStep(page, 5);
				await expect(bar(page).getByRole('button', { name: 'Back to the step' })).toHaveCount(0);
			});
		await page.keyboard.press('Home');
		await page.keyboard.press('p');
		await isStep(page, 1);
		await page.keyboard.type('99');
		await page.keyboard.press('Enter');
		await isStep(page, 1);
	},
);

test(
	'every key that changes how a step is shown does so, and undoes it',
	{ tag: '@full' },
	async ({ page }) => {
		await open(page, 'egypt/');
		const black = page.locator('.blank-screen');
		for (const key of ['b', '.']) {
			await page.keyboard.press(key);
			await expect(black).toBeVisible();
			await page.keyboard.press(key);
			await expect(black).toHaveCount(0);
		}
		await page.keyboard.press('b');
		await page.keyboard.press('Escape');
		await expect(black).toHaveCount(0);
		await isStep(page, 5);
		await page.keyboard.press('b');
		await page.keyboard.press('n');
		await isStep(page, 6);
		await expect(black).toHaveCount(0);
		await page.keyboard.press('b');
		await black.click();
		await expect(black).toHaveCount(0);

		await page.keyboard.press('l');
		await expect(page.locator('.spotlight')).toBeVisible();
		await page.keyboard.press('l');
		await expect(page.locator('.spotlight')).toHaveCount(0);

		const keys = page.getByRole('dialog', { name: 'Keys while presenting' });
		await page.keyboard.press('?');
		await expect(keys).toBeVisible();
		await page.keyboard.press('n');
		await page.keyboard.press('Escape');
		await expect(keys).toHaveCount(0);
		await isStep(page, 6);
	},
);

/**
 * Presses F until the page is on the whole screen, or no longer. A browser that a map drawn by software keeps busy lets the
 * press of a key count for five seconds only, and refuses what comes later; then whoever presents presses it again.
 */
async function pressF(page: Page, wanted: 'HTML' | null): Promise<void> {
	const isWanted = () =>
		page.evaluate((tag) => (document.fullscreenElement?.tagName ?? null) === tag, wanted);
	await expect(async () => {
		await mapIsIdle(page);
		if (!(await isWanted())) await page.keyboard.press('f');
		await expect.poll(isWanted, { timeout: 20_000 }).toBe(true);
	}).toPass({ timeout: 120_000 });
}

test(
	'F leaves the map, its sources and the words on the whole screen, and undoes it',
	{ tag: '@full' },
	async ({ page }) => {
		test.slow();
		await open(page, 'egypt/');
		await pressF(page, 'HTML');
		await expect(page.locator('.masthead')).toBeHidden();
		await expect(page.getByRole('contentinfo')).toBeHidden();
		await expect(page.locator('.maplibregl-ctrl-attrib')).toBeVisible();
		await expect(page.locator('.briefing-step')).toBeVisible();
		await pressF(page, null);
		await expect(page.locator('.masthead')).toBeVisible();
	},
);

test(
	'O and Escape lead to all steps and back, and a number leads on from there',
	{ tag: '@full' },
	async ({ page }) => {
		await open(page, 'egypt/');
		const title = page.getByRole('heading', { level: 1, name: 'What one article said, step by step' });
		for (const key of ['o', 'Escape']) {
			await page.keyboard.press(key);
			await expect(title).toBeVisible();
			await expect(page).toHaveURL(/\/dangerous-liaisons\/\?step=dangerous-liaisons\/egypt$/);
			await page.keyboard.press(key);
			await isStep(page, 5);
		}
		await page.keyboard.press('o');
		await expect(title).toBeVisible();
		await page.keyboard.type('12');
		await page.keyboard.press('Enter');
		await isStep(page, 12);
	},
);

test('keys that others have stay theirs', { tag: '@full' }, async ({ page }) => {
	await open(page, 'egypt/');
	await test.step('the search, and what is typed into it', async () => {
		await page.keyboard.press('/');
		const search = page.getByRole('dialog').getByRole('combobox');
		await expect(search).toBeFocused();
		await page.keyboard.type('nob. 5');
		await expect(search).toHaveValue('nob. 5');
		await page.keyboard.press('Escape');
		await expect(search).toHaveCount(0);
	});
	await test.step('a button that has the focus', async () => {
		await page.locator('summary', { hasText: 'Speaker’s notes' }).focus();
		await page.keyboard.press('Space');
		await expect(page.locator('details.notes')).toHaveAttribute('open');
	});
	await test.step('marks on the map that have the focus', async () => {
		await page
			.getByRole('group', { name: 'Places and contacts on the map' })
			.getByRole('link')
			.first()
			.focus();
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('PageDown');
	});
	await isStep(page, 5);
	await test.step('letters, once the reader has switched them off; arrows go on', async () => {
		await page.keyboard.press('?');
		await page.getByRole('checkbox').uncheck();
		await page.getByRole('button', { name: 'Close' }).click();
		await page.locator('h1').focus();
		await page.keyboard.press('n');
		await page.keyboard.press('b');
		await expect(page.locator('.blank-screen')).toHaveCount(0);
		await page.keyboard.press('ArrowRight');
		await isStep(page, 6);
	});
});

test('in Arabic the arrows go the way that is read', { tag: '@full' }, async ({ page }) => {
	await openWithMap(page, `ar/${BRIEFING}egypt/`);
	await expect(bar(page)).toBeVisible();
	await page.keyboard.press('ArrowLeft');
	await isStep(page, 6);
	await page.keyboard.press('ArrowRight');
	await isStep(page, 5);
});
