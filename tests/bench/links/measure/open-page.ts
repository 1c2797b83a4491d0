/** Opens one page of the benchmark in a browser of its own and waits for its first frame. Measures nothing. */
import type { Browser, CDPSession, Page } from '@playwright/test';
import { startBenchBrowser } from './bench-browser';

export interface Visit {
	/** The browser's path. */
	browser: string;
	/** Draws on the machine's own card. */
	gpu: boolean;
	address: string;
	stretch: Stretch;
}

/** How long each part of a visit is measured: until both are over, and never longer than the most. */
export interface Stretch {
	leastMs: number;
	leastFrames: number;
	mostMs: number;
}

/** A page whose first frame is there. */
export interface OpenPage {
	page: Page;
	session: CDPSession;
	/** Of the browser as a whole. */
	browserSession: CDPSession;
}

/** CSS pixels; every way of drawing has as much room. */
export const SIZE = { width: 1280, height: 720 };
/** Milliseconds that the first frame may take. */
const PATIENCE = 240_000;

/**
 * @param before Run in the page ahead of its own scripts.
 * @param then What to do with the page; the browser is closed afterwards.
 * @throws {Error} Where the page fails or its first frame does not come, with the address.
 */
export async function openPage<T>(
	{ browser: path, gpu, address }: Visit,
	before: readonly (() => void)[],
	then: (opened: OpenPage) => Promise<T>,
): Promise<T> {
	const browser: Browser = await startBenchBrowser(path, gpu);
	try {
		const context = await browser.newContext({ viewport: SIZE, serviceWorkers: 'block', locale: 'en-GB' });
		const page = await context.newPage();
		// tsx writes this call into functions that keep their names, and these run where tsx is not.
		await page.addInitScript({ content: 'globalThis.__name ??= (value) => value' });
		for (const script of before) await page.addInitScript(script);
		const session = await context.newCDPSession(page);
		const browserSession = await browser.newBrowserCDPSession();
		await page.goto(address, { timeout: PATIENCE });
		const begun = () => (globalThis.bench?.firstFrameMs ?? globalThis.bench?.failure ?? null) !== null;
		await page.waitForFunction(begun, null, { timeout: PATIENCE, polling: 250 });
		await throwFailure(page);
		const done = await then({ page, session, browserSession });
		await throwFailure(page);
		return done;
	} catch (error) {
		throw new Error(`${address}: ${error instanceof Error ? error.message : String(error)}`, {
			cause: error,
		});
	} finally {
		await browser.close();
	}
}

async function throwFailure(page: Page): Promise<void> {
	const failure = await page.evaluate(() => globalThis.bench?.failure ?? null);
	if (failure !== null) throw new Error(failure);
}
