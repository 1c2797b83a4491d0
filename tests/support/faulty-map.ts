/** What can go wrong while the live map is loaded, caused for real between the browser and the host. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, type Route } from '@playwright/test';
import { root } from '../../.scripts/run.mjs';
import { maplibrePart } from '../bench/support/maplibre-part';
import { mapIsIdle } from './map';

const build = join(root, 'build');
const basePath = (process.env['BASE_PATH'] ?? '').replace(/\/+$/, '');
const pathOf = (url: URL): string => url.pathname.slice(basePath.length);
const archive = join(build, 'basemap/atlas.pmtiles');

/** The path of the one script that has these words in it. Throws where it is not one. */
export function scriptWith(words: string): string {
	const folder = join(build, '_app/immutable');
	const found = readdirSync(folder, { recursive: true })
		.map(String)
		.filter((path) => path.endsWith('.js') && readFileSync(join(folder, path), 'utf8').includes(words));
	if (found.length !== 1)
		throw new Error(`“${words}” is in ${String(found.length)} scripts: ${found.join(', ')}`);
	return `/_app/immutable/${found[0] ?? ''}`;
}

/** One of MapLibre's own files. */
const maplibre = (part: 'main' | 'style' | 'worker') => (url: URL) =>
	maplibrePart(build, pathOf(url)) === part;
const tiles = (url: URL): boolean => pathOf(url) === '/basemap/atlas.pmtiles';

/** What is asked for, what comes of it, and what the browser itself then writes to the console, if anything. */
export interface Fault {
	of: (url: URL) => boolean;
	answer: (route: Route) => Promise<void>;
	console: RegExp | null;
}

const abort = (route: Route): Promise<void> => route.abort();
const gone = (route: Route): Promise<void> =>
	route.fulfill({ status: 404, contentType: 'text/html', body: '<!doctype html><title>Not here</title>' });
const ABORTED = /ERR_FAILED/;
const GONE = /status of 404/;

/** A part of the archive as asked for, changed; the browser is told that it is what it asked for. */
function partOfArchive(change: (part: Buffer, from: number) => Buffer): (route: Route) => Promise<void> {
	const whole = readFileSync(archive);
	return async (route) => {
		const [, first = '0', last = ''] =
			/bytes=(\d+)-(\d+)/.exec((await route.request().headerValue('range')) ?? '') ?? [];
		const part = change(whole.subarray(Number(first), Number(last) + 1), Number(first));
		if (part.length === 0)
			return route.fulfill({ status: 416, headers: { 'Content-Range': 'bytes */20000' } });
		const end = Number(first) + part.length - 1;
		return route.fulfill({
			status: 206,
			headers: { 'Content-Range': `bytes ${first}-${String(end)}/${String(whole.length)}` },
			body: part,
		});
	};
}

/** Lets so many of the requests through. */
function after(count: number, then: (route: Route) => Promise<void>): (route: Route) => Promise<void> {
	let seen = 0;
	return (route) => ((seen += 1) > count ? then(route) : route.fallback());
}

const TRUNCATED_AT = 20_000;

/** By what a reader of the tests calls them. */
export const FAULTS: Readonly<Record<string, () => Fault>> = {
	'the worker is not there': () => ({ of: maplibre('worker'), answer: gone, console: null }),
	'the worker cannot be fetched': () => ({ of: maplibre('worker'), answer: abort, console: null }),
	'the worker is something else': () => ({
		of: maplibre('worker'),
		answer: (route) => route.fulfill({ contentType: 'text/javascript', body: 'this is no worker' }),
		console: null,
	}),
	'MapLibre cannot be fetched': () => ({ of: maplibre('main'), answer: abort, console: ABORTED }),
	'MapLibre is cut short': () => ({
		of: maplibre('main'),
		answer: (route) => route.fulfill({ contentType: 'text/javascript', body: 'const cut = {' }),
		console: null,
	}),
	'MapLibre’s style cannot be fetched': () => ({ of: maplibre('style'), answer: abort, console: ABORTED }),
	'our own part of the map cannot be fetched': () => {
		const script = scriptWith('data-map="busy"');
		return { of: (url) => pathOf(url) === script, answer: abort, console: ABORTED };
	},
	'the archive is not there': () => ({ of: tiles, answer: gone, console: GONE }),
	'the archive cannot be fetched from the second part on': () => ({
		of: tiles,
		answer: after(1, abort),
		console: ABORTED,
	}),
	'the archive is cut short': () => ({
		of: tiles,
		answer: partOfArchive((part, from) => part.subarray(0, Math.max(0, TRUNCATED_AT - from))),
		console: /status of 416/,
	}),
	'the archive is garbage': () => ({
		of: tiles,
		answer: partOfArchive((part) => Buffer.alloc(part.length, 0x5a)),
		console: null,
	}),
	'the archive is garbage behind its head': () => ({
		of: tiles,
		answer: partOfArchive((part, from) => (from === 0 ? part : Buffer.alloc(part.length, 0x5a))),
		console: null,
	}),
	'the host knows no ranges': () => ({
		of: tiles,
		answer: (route) => route.fulfill({ status: 200, path: archive }),
		console: null,
	}),
};

/** Opens a page with a fault, sees that all but the moving map is there, takes the fault away and tries again. */
export async function opensInSpiteOf(page: Page, fault: Fault, address: string): Promise<void> {
	await page.route(fault.of, fault.answer);
	await page.goto(address);
	const at = page.url();
	const message = page.getByRole('alert');
	await expect(message).toContainText('A part of it could not be loaded. Check the connection', {
		timeout: 30_000,
	});
	await expect(page.locator('[data-map="idle"]')).toHaveCount(0);
	await expect(page.locator('.map-picture-fit')).toBeVisible();
	await expect(page.locator('.live')).toBeHidden();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.getByText('The map is on its way')).toHaveCount(0);

	await page.unroute(fault.of);
	await message.getByRole('button', { name: 'Try again' }).click();
	await expect(message).toHaveCount(0);
	await mapIsIdle(page);
	await expect(page.locator('.live')).toBeVisible();
	expect(page.url()).toBe(at);
}
