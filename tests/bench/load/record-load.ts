/** Loads one page once, cold, at the end of the slow line, and takes down all that happens until it comes to rest. */
import type { CDPSession, Page } from '@playwright/test';
import type { Frame, Load } from './load';
import { readPageTimings, watchMapState } from './page-timings';
import { slowPage, startBrowser } from './slow-line';
import { stageLayout } from './stage-layout';

export interface Visit {
	/** The browser's path. */
	browser: string;
	address: string;
	size: { width: number; height: number };
	/** Whether the page's scripts run. */
	script: boolean;
	/** Whether to wait for a live map. */
	map: boolean;
}

/** Milliseconds between two looks at the page; each costs it a little time. */
const LOOK = 250;
/** Milliseconds without a frame and without a request after which a page is at rest. */
const REST = 2000;
/** Milliseconds that a map drawn in software may take. */
const PATIENCE = 120_000;

/** Starts a browser for this load alone. Throws where the page or its map does not come, with the address. */
export async function recordLoad({ browser: path, address, size, script, map }: Visit): Promise<Load> {
	const browser = await startBrowser(path);
	try {
		const context = await browser.newContext({
			viewport: size,
			javaScriptEnabled: script,
			// It fetches all pages as soon as nothing else is to be done.
			serviceWorkers: 'block',
			// What moves by itself never comes to rest.
			reducedMotion: 'reduce',
			locale: 'en-GB',
			timezoneId: 'UTC',
			colorScheme: 'light',
		});
		const { page, session, log } = await slowPage(context);
		if (map) await page.addInitScript(watchMapState);
		const shots = await screencast(session);
		await page.goto(address, { waitUntil: 'commit' });
		const deadline = Date.now() + PATIENCE;
		for (let rested = false; !rested;) {
			await page.waitForTimeout(LOOK);
			const { underWay } = log;
			const state = await stateOf(page, map);
			rested = state === 'done' && underWay.length === 0 && Date.now() - shots.lastAt() > REST;
			if (!rested && Date.now() > deadline)
				throw new Error(
					`${address} has not come to rest in ${PATIENCE} ms: ${[state, ...underWay].join(', ')}.`,
				);
		}
		// tsx writes this call into functions that keep their names, and these two run where tsx is not.
		await page.evaluate('globalThis.__name ??= (value) => value');
		const timings = await page.evaluate(readPageTimings);
		const layout = await page.evaluate(stageLayout);
		const final = await page.screenshot({ animations: 'allow', caret: 'initial', scale: 'css' });
		const frames = shots.frames.map(({ atMs, png }) => ({ atMs: atMs - timings.originMs, png }));
		return { timings, layout, final, frames, requests: log.requests(timings.originMs) };
	} finally {
		await browser.close();
	}
}

/** `done`, or what is still to come. Throws where the map says that it failed. */
async function stateOf(page: Page, map: boolean): Promise<string> {
	const { loaded, drawn } = await page.evaluate(() => ({
		loaded: document.readyState === 'complete' && document.fonts.status === 'loaded',
		drawn: document.querySelector<HTMLElement>('[data-map]')?.dataset['map'] ?? 'not there',
	}));
	if (map && drawn === 'failed') throw new Error(`The map on ${page.url()} says that it failed.`);
	if (!loaded) return 'the page is loading';
	return map && drawn !== 'idle' ? `the map is ${drawn}` : 'done';
}

/** Every picture of the window from now on, with the time at which it was on the screen, since 1970. */
async function screencast(session: CDPSession): Promise<{ frames: Frame[]; lastAt: () => number }> {
	const frames: Frame[] = [];
	let last = Date.now();
	session.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
		last = Date.now();
		frames.push({ atMs: (metadata.timestamp ?? last / 1000) * 1000, png: Buffer.from(data, 'base64') });
		// The browser is closed while the last ones are still to come.
		session.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
	});
	await session.send('Page.enable');
	await session.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
	return { frames, lastAt: () => last };
}
