/** Composing briefings by every way: by pointer, by keys alone, without storage, in two tabs, in Arabic, from odd files. */
import type { Page } from '@playwright/test';
import { openWithMap } from '../support/map';
import { addViews, headingsOf, openComposer, openText, savedFile, stepOf } from '../support/own-briefings';
import { expect, test } from '../support/test';

const VIEWS = ['contacts/fawzi-in-damascus/', 'places/cairo/', ''];

async function composed(page: Page): Promise<string[]> {
	await addViews(page, ...VIEWS);
	await openComposer(page);
	return headingsOf(page);
}

test('a step is dragged to another place, and let go where it was by Escape', async ({ page }) => {
	const [first, second, third] = await composed(page);
	const grip = stepOf(page, 0).locator('[data-grip]');
	await grip.scrollIntoViewIfNeeded();
	const drag = async () => {
		await grip.hover();
		await page.mouse.down();
		const box = await stepOf(page, 1).boundingBox();
		await page.mouse.move(box?.x ?? 0, (box?.y ?? 0) + (box?.height ?? 0) * 0.8, { steps: 5 });
		await expect(stepOf(page, 1)).toHaveAttribute('data-line', 'after');
	};
	await drag();
	await page.keyboard.press('Escape');
	await page.mouse.up();
	expect(await headingsOf(page)).toEqual([first, second, third]);
	await drag();
	await page.mouse.up();
	await expect.poll(() => headingsOf(page)).toEqual([second, first, third]);
});

test('by keys alone: a step is duplicated, removed and put back, several removals one after another', async ({
	page,
}) => {
	const before = await composed(page);
	const press = async (index: number, name: string) => {
		await stepOf(page, index).getByRole('button', { name }).focus();
		await page.keyboard.press('Enter');
	};
	await press(0, 'Duplicate');
	await expect(stepOf(page, 1).getByLabel('Heading')).toBeFocused();
	expect(await headingsOf(page)).toEqual([before[0], ...before]);
	await press(1, 'Remove');
	await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
	await press(2, 'Remove');
	await press(0, 'Remove');
	expect(await headingsOf(page)).toEqual([before[1]]);
	await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(stepOf(page, 0).getByLabel('Heading')).toBeFocused();
	for (let undone = 0; undone < 2; undone += 1) {
		await page.getByRole('button', { name: 'Undo' }).focus();
		await page.keyboard.press('Enter');
	}
	await expect.poll(() => headingsOf(page)).toEqual([before[0], ...before]);
	await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0);
	// At an end there is nowhere to go, and the button keeps the focus.
	await press(0, 'Move up');
	await expect(stepOf(page, 0).getByRole('button', { name: 'Move up' })).toBeFocused();
	expect(await headingsOf(page)).toEqual([before[0], ...before]);
});

test('a step shows the excerpts that are ticked, and no others', async ({ page }) => {
	await addViews(page, 'places/cairo/');
	await openComposer(page);
	await stepOf(page, 0).locator('summary').press('Enter');
	const second = stepOf(page, 0).getByRole('checkbox').nth(1);
	await second.check();
	const words = await stepOf(page, 0).locator('label:has(:checked)').innerText();
	await stepOf(page, 0).getByRole('link', { name: 'Show' }).click();
	await expect(page.locator('main blockquote')).toHaveCount(1);
	await expect(page.locator('main blockquote')).toContainText(words.trim().slice(0, 30));
});

for (const how of ['denied', 'full'] as const)
	test(`where storage is ${how}, it is said and nothing that is written is lost from the page`, async ({
		page,
	}) => {
		await page.addInitScript((how) => {
			const refuse = () => {
				throw new DOMException(how, how === 'full' ? 'QuotaExceededError' : 'SecurityError');
			};
			if (how === 'full') Storage.prototype.setItem = refuse;
			else Object.defineProperty(window, 'localStorage', { get: refuse });
		}, how);
		await addViews(page, 'contacts/fawzi-in-damascus/');
		const said = how === 'denied' ? 'This browser keeps nothing for this site.' : 'The browser has no room';
		await expect(page.getByRole('status').filter({ hasText: said })).toBeVisible();
		await openComposer(page);
		await expect(page.getByRole('status').filter({ hasText: said })).toBeVisible();
		await stepOf(page, 0).getByLabel('Heading').fill('Still here');
		await stepOf(page, 0).getByRole('link', { name: 'Show' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Still here');
		await page.goBack();
		const { text } = await savedFile(page, page.getByRole('button', { name: 'Save as file' }));
		expect(text).toContain('Still here');
	});

test('two tabs stay in step while one is written in', async ({ page, context }) => {
	await addViews(page, 'contacts/fawzi-in-damascus/');
	await openComposer(page);
	const other = await context.newPage();
	await other.goto(page.url());
	await stepOf(other, 0).getByLabel('Heading').fill('From the other tab');
	await expect(stepOf(page, 0).getByLabel('Heading')).toHaveValue('From the other tab');
	await stepOf(page, 0).getByLabel('Notes for yourself').fill('From this tab');
	await expect(stepOf(other, 0).getByLabel('Notes for yourself')).toHaveValue('From this tab');
	await expect(stepOf(other, 0).getByLabel('Heading')).toHaveValue('From the other tab');
});

test('files that do not belong here are refused with a reason, and overwrite nothing', async ({ page }) => {
	await addViews(page, 'contacts/fawzi-in-damascus/');
	await openComposer(page);
	const { text } = await savedFile(page, page.getByRole('button', { name: 'Save as file' }));
	await page.getByRole('link', { name: 'All your own briefings' }).click();
	const reason = page.getByRole('main').getByRole('alert');
	const links = page.locator('main .rows a');
	const refused = async (file: string, why: string) => {
		await openText(page, file);
		await expect(reason).toContainText(why);
		await expect(links).toHaveCount(1);
	};
	await refused('{', 'its text is not JSON');
	await refused('{"format":"x/1"}', 'liaison-atlas-briefing/1 was expected and "x/1" was found');
	await refused(
		text.replace(/("dossier": \{\s*"id": )"[^"]+"/, '$1"gulls"'),
		'It belongs to another dossier: to gulls',
	);
	await refused(
		text.replaceAll('fawzi-in-damascus', 'nobody-anywhere'),
		'At briefing.steps.0.show.id: this dossier has no nobody-anywhere among its contacts.',
	);
	await refused(text.replace('"heading"', '"headline"'), 'At briefing.steps.0.heading');
	// Its id is there already: it gets another, and both are there.
	await openText(page, text);
	await expect(links).toHaveCount(2);
	await expect(reason).toHaveCount(0);
	const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
	expect(new Set(hrefs).size).toBe(2);
});

test('a new briefing is begun with its title', async ({ page }) => {
	await page.goto('own-briefings/');
	await page.getByRole('button', { name: 'New briefing' }).click();
	await expect(page.getByLabel('Title', { exact: true })).toBeFocused();
	await page.keyboard.type('A talk in Rome');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('A talk in Rome');
});

test('what a reader writes is text, whatever it looks like', async ({ page }) => {
	await addViews(page, 'contacts/fawzi-in-damascus/');
	await openComposer(page);
	const written = '<img src=x onerror="document.title=1">';
	await page.getByLabel('Title', { exact: true }).fill(written);
	await stepOf(page, 0).getByLabel('Heading').fill(written);
	await stepOf(page, 0).getByLabel('A line or two for the room').fill(written);
	await stepOf(page, 0).getByRole('link', { name: 'Show' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(written);
	await expect(page.locator('main img')).toHaveCount(0);
});

test('in Arabic what is written stands in Arabic, and is there on the English pages too', async ({
	page,
}) => {
	await openWithMap(page, 'ar/places/cairo/');
	await page.getByRole('button', { name: 'إضافة خطوة' }).click();
	await page.getByRole('link', { name: 'تحريرها' }).click();
	await page.getByLabel('عنوان الخطوة').fill('من القاهرة');
	const { text } = await savedFile(page, page.getByRole('button', { name: 'حفظ في ملف' }));
	expect(text).toContain('"ar": "من القاهرة"');
	expect(text).toContain('"en": "من القاهرة"');
	await page.goto(page.url().replace('/ar/', '/'));
	await expect(page.getByLabel('Heading')).toHaveValue('من القاهرة');
});

test('a step and a briefing that are not in this browser say so, with the way to what is', async ({
	page,
}) => {
	await page.goto('own-briefings/step/?of=own-gone/step-gone');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such step in this browser');
	await page.getByRole('main').getByRole('link', { name: 'All your own briefings' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your own briefings');
	await page.goto('own-briefings/?of=own-gone');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'There is no such briefing in this browser',
	);
});
