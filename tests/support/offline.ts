/**
 * A browser without a network, as a reader has one. Chromium's emulation forgets at the next navigation to tell the page of it
 * (`navigator.onLine` is true again, seen with 150), while a browser that is really offline does not: so pages are told.
 */
import type { BrowserContext, Page } from '@playwright/test';

/** From here on, for the page that is open and for all that follow. */
export async function goOffline(context: BrowserContext): Promise<void> {
	await context.setOffline(true);
	await context.addInitScript(() => {
		Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
	});
}

/** For the page that is open; those that follow would be told the opposite. */
export async function goOnline(page: Page, context: BrowserContext): Promise<void> {
	await context.setOffline(false);
	await page.evaluate(() => {
		Reflect.deleteProperty(navigator, 'onLine');
		dispatchEvent(new Event('online'));
	});
}
