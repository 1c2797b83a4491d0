/** What lies on the clipboard. A test that asks needs the permissions `clipboard-read` and `clipboard-write`. */
import type { Page } from '@playwright/test';

/** Pasted, as a person would: the site's own policy lets nobody read the clipboard. */
export async function pasted(page: Page): Promise<string> {
	const focused = await page.evaluateHandle(() => document.activeElement);
	const field = await page.evaluateHandle(() => {
		const made = document.createElement('textarea');
		// What lies beneath an open dialog cannot have the focus.
		(document.querySelector('dialog[open]') ?? document.body).append(made);
		made.focus();
		return made;
	});
	await page.keyboard.press('ControlOrMeta+V');
	await page.waitForFunction((made) => made.value !== '', field);
	const text = await field.evaluate((made) => made.value);
	await field.evaluate((made) => made.remove());
	await focused.evaluate((element) => (element as HTMLElement | null)?.focus());
	return text;
}
