/** Composing a briefing as a reader does: what is looked at becomes a step, and the step gets words. */
import { expect, type Locator, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { openWithMap } from './map';

/** Opens each page and takes it into the briefing that was worked on last. Ends where the last one is. */
export async function addViews(page: Page, ...addresses: string[]): Promise<void> {
	for (const address of addresses) {
		await openWithMap(page, address);
		await page.getByRole('button', { name: 'Add as a step' }).click();
		await expect(page.getByRole('link', { name: 'Edit it' })).toBeVisible();
	}
}

/** Goes from the map to where the briefing is composed. */
export async function openComposer(page: Page): Promise<void> {
	await page.getByRole('link', { name: 'Edit it' }).click();
	await expect(page.getByLabel('Title', { exact: true })).toBeVisible();
}

/** The steps as they are composed, from 0. */
export const stepOf = (page: Page, index: number): Locator => page.locator('main ol > li').nth(index);

export const headingsOf = (page: Page): Promise<string[]> =>
	page
		.locator('main ol > li')
		.getByLabel('Heading')
		.evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));

/** The text of the file that a press of the button saves. */
export async function savedFile(page: Page, button: Locator): Promise<{ name: string; text: string }> {
	const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
	return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

/** Opens a text as a file. */
export const openText = (page: Page, text: string): Promise<void> =>
	page.getByLabel('Open a file').setInputFiles({
		name: 'any.briefing.json',
		mimeType: 'application/json',
		buffer: Buffer.from(text),
	});
