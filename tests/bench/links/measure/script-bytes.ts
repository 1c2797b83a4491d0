/** How much script a page loads until its map is drawn, its workers' included. */
import { chromium } from '@playwright/test';
import { gzipSize } from '../../support/gzip-size';
import { listenToNetwork } from '../../support/listen-to-network';
import { SIZE } from './open-page';

export interface Loading {
	/** The browser's path. */
	browser: string;
	address: string;
	/** What is served there, to look the files up in. */
	folder: string;
	/** Asks the page whether all has come; runs there, so it names nothing from outside. */
	until: () => boolean;
}

/** Milliseconds that a page may take. */
const PATIENCE = 120_000;

const FLAGS = ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

/** Bytes, each file compressed by gzip. Throws where the page does not come. */
export async function scriptBytes({ browser: path, address, folder, until }: Loading): Promise<number> {
	const browser = await chromium.launch({ executablePath: path, args: FLAGS });
	try {
		const options = { viewport: SIZE, serviceWorkers: 'block', reducedMotion: 'reduce' } as const;
		const page = await (await browser.newContext(options)).newPage();
		const { log } = await listenToNetwork(page);
		await page.goto(address);
		await page.waitForFunction(until, null, { timeout: PATIENCE, polling: 250 });
		const paths = log.requests(0).map(({ url }) => new URL(url).pathname);
		const scripts = [...new Set(paths)].filter((name) => /\.m?js$/.test(name));
		return scripts.reduce((sum, name) => sum + gzipSize(folder, name), 0);
	} finally {
		await browser.close();
	}
}
