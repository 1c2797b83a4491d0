/** What every page says of itself to whoever is given its address: read from the built site, without a browser. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import openGraphScraper from 'open-graph-scraper';
import { PNG } from 'pngjs';
import { root } from '../../.scripts/run.mjs';
import { builtPages } from '../support/built-pages';
import { expect, test } from '../support/test';

const basePath = (process.env['BASE_PATH'] ?? '').replace(/\/+$/, '');
const origin = process.env['PUBLIC_SITE_ORIGIN'] ?? '';
const inBuild = (address: string): string => join(root, 'build', address.slice((origin + basePath).length));
const isEmbed = (path: string): boolean => /^(ar\/)?embed\//.test(path);
const pages = builtPages.filter(({ path }) => path.endsWith('index.html') && !isEmbed(path));

test('a reader of Open Graph finds title, text, picture and its size on every page', async () => {
	test.setTimeout(180_000);
	expect(pages.length).toBeGreaterThan(150);
	const titles = new Map<string, number>();
	for (const { path, html } of pages) {
		const { result } = await openGraphScraper({ html });
		expect(result.ogTitle, path).toBeTruthy();
		expect(result.ogDescription, path).toBeTruthy();
		expect(result.ogSiteName, path).toBe(path.startsWith('ar/') ? 'أطلس الارتباط' : 'Liaison Atlas');
		expect(result.ogLocale, path).toBe(path.startsWith('ar/') ? 'ar_AR' : 'en_GB');
		const [image] = result.ogImage ?? [];
		expect(image, path).toMatchObject({ width: '1200', height: '630', type: 'image/png' });
		expect(image?.alt, path).toBeTruthy();
		const file = inBuild(image?.url ?? '');
		expect(existsSync(file), `${path}: ${file}`).toBe(true);
		// Width and height stand at the head of a PNG.
		const head = readFileSync(file).subarray(16, 24);
		expect([head.readUInt32BE(0), head.readUInt32BE(4)], path).toEqual([1200, 630]);
		titles.set(file, (titles.get(file) ?? 0) + 1);
	}
	expect(
		[...titles.values()].filter((count) => count > 1),
		'each page has a picture of its own',
	).toEqual([]);
});

test('pictures show a map, and weigh little', () => {
	const { data } = PNG.sync.read(readFileSync(join(root, 'build/previews/ar/contacts/mamlouk-in-rome.png')));
	expect(
		new Set(Array.from({ length: 1000 }, (_, at) => data.readUInt32BE(4 * at * 700))).size,
	).toBeGreaterThan(10);
	for (const { html, path } of pages) {
		const address = /property="og:image" content="([^"]*)"/.exec(html)?.[1] ?? '';
		expect(readFileSync(inBuild(address)).length, path).toBeLessThan(110_000);
	}
});

test('JSON-LD says what each page is of, and nothing as an event', () => {
	for (const { path, html } of pages) {
		const [script, ...more] = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
		expect(more, path).toEqual([]);
		const thing = JSON.parse(script?.[1] ?? '') as Record<string, unknown>;
		expect(thing, path).toMatchObject({
			'@context': 'https://schema.org',
			isBasedOn: { name: 'Dangerous Liaisons' },
		});
		expect(script?.[1], path).not.toMatch(/"@type":"[A-Za-z]*Event"/);
	}
});

test('pages that can be embedded lead to an oEmbed document, and embeds to their page’s languages', () => {
	const withEmbed = pages.filter(({ html }) => html.includes('application/json+oembed'));
	expect(withEmbed.length).toBe(
		2 * builtPages.filter(({ path }) => /^embed\/.*index\.html$/.test(path)).length,
	);
	for (const { path, html } of withEmbed) {
		const address = /type="application\/json\+oembed" href="([^"]*)"/.exec(html)?.[1] ?? '';
		const document = JSON.parse(readFileSync(inBuild(address), 'utf8')) as Record<string, unknown>;
		expect(document, path).toMatchObject({ version: '1.0', type: origin === '' ? 'link' : 'rich' });
	}
	for (const { path, html } of builtPages.filter((page) => isEmbed(page.path)))
		expect(html, path).toContain('<meta name="robots" content="noindex"/>');
});

test('the manifest, its icons and robots.txt are there, in both languages', async ({ request }) => {
	for (const [address, dir] of [
		['manifest.webmanifest', 'ltr'],
		['ar/manifest.webmanifest', 'rtl'],
	] as const) {
		const manifest = (await (await request.get(address)).json()) as { dir: string; icons: { src: string }[] };
		expect(manifest.dir).toBe(dir);
		for (const { src } of manifest.icons) expect((await request.get(src)).status(), src).toBe(200);
	}
	expect(await (await request.get('robots.txt')).text()).toContain('User-agent: *');
	expect((await request.get('favicon.ico')).status()).toBe(200);
});
