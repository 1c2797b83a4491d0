/**
 * A Chromium whose pages have a slow line and a slow processor.
 *
 * The line is the browser's own: 1.6 Mbit/s and 150 ms to the first byte of an answer, one line for a page and its workers.
 * The processor is the page's main thread, which gets a quarter of the time; workers, and the process that draws, are as fast
 * as the machine. Pages are composed without a GPU, and only WebGL is drawn in software: were pages composed in software WebGL
 * too, as in the tests, each frame would wait for a graphics card that nobody has.
 */
import { chromium, type Browser, type BrowserContext, type CDPSession, type Page } from '@playwright/test';
import { listenToNetwork } from '../support/listen-to-network';
import type { NetworkLog } from '../support/network-log';

const LINE = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };
const PROCESSOR = { rate: 4 };

const FLAGS = [
	...['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking'],
	...['--disable-component-update', '--disable-sync'],
	...['--use-angle=swiftshader-webgl', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'],
];

/** Starts the browser at this path, with nothing in its cache. */
export const startBrowser = (path: string): Promise<Browser> =>
	chromium.launch({ executablePath: path, args: FLAGS });

/** A page at the end of the slow line, with a log of what goes over it. */
export async function slowPage(
	context: BrowserContext,
): Promise<{ page: Page; session: CDPSession; log: NetworkLog }> {
	const page = await context.newPage();
	const { session, log } = await listenToNetwork(page);
	await session.send('Network.emulateNetworkConditions', LINE);
	await session.send('Emulation.setCPUThrottlingRate', PROCESSOR);
	return { page, session, log };
}
