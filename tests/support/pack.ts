/**
 * The file that opens from a disk, as a reader has it: without a network, and with every request counted. A test that uses this
 * fails on a page error, a console error, and a request for anything but the file itself, without doing anything for it.
 */
import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { filledPack, type PackedData } from '../../src/lib/export/pack-file';
import { mapIsIdle } from './map';
import { siteDossier } from './site-dossier';

const template = fileURLToPath(new URL('../../build/pack/template.html', import.meta.url));

/** The text of the pack, as `npm run pack` and the site's button make it. */
export const packText = (own: PackedData['own'] = []): string =>
	filledPack(readFileSync(template, 'utf8'), { dossier: siteDossier, own });

/** Writes it to a folder with a space in its name, as people have them. Returns its address. */
export function writePack(folder: string, text: string): string {
	const path = join(folder, 'on a stick', 'liaison-atlas.html');
	mkdirSync(join(path, '..'), { recursive: true });
	writeFileSync(path, text);
	return pathToFileURL(path).href;
}

/** What went wrong, and what was asked for, in all pages of a context. */
function watched(context: BrowserContext): { asked: string[]; wrong: string[] } {
	const [asked, wrong]: [string[], string[]] = [[], []];
	// Parts of the file that the browser is handed are no requests.
	context.on('request', (request) => /^(data|blob):/.test(request.url()) || asked.push(request.url()));
	context.on('weberror', (error) => wrong.push(error.error().message));
	context.on('console', (message) => {
		if (message.type() === 'error') wrong.push(message.text());
	});
	return { asked, wrong };
}

interface Fixtures {
	/** Its address. */
	pack: string;
	/** Everything that was asked for so far. */
	asked: string[];
}

export const test = base.extend<Fixtures>({
	offline: true,
	pack: async ({ browserName: _ }, use, info) => use(writePack(info.outputPath(), packText())),
	asked: [
		async ({ context, pack }, use) => {
			const { asked, wrong } = watched(context);
			await use(asked);
			expect(wrong).toEqual([]);
			expect([...new Set(asked.map((address) => address.replace(/#.*/, '')))]).toEqual([pack]);
		},
		{ auto: true },
	],
});

export { expect };

/** Opens an address within the pack cold, and waits for its map. @param address As on the site, with a slash before it. */
export async function openPack(page: Page, pack: string, address = ''): Promise<void> {
	// An address that differs after its # alone would be another page of the one that is open.
	if (page.url() !== 'about:blank') await page.goto('about:blank');
	await page.goto(`${pack}${address && `#${address}`}`);
	await mapIsIdle(page);
}

export const heading = (page: Page) => page.getByRole('heading', { level: 1 });
