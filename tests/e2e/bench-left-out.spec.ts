// The site that is served has nothing of the benchmark in it.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '../support/test';

const folder = new URL('../../build/', import.meta.url);

test('the page of the benchmark is not there', async ({ request }) => {
	expect((await request.get('bench/links/')).status()).toBe(404);
	expect((await request.get('')).status()).toBe(200);
});

test('no file of the site has a word of it', () => {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	const texts = files.filter((file) => /\.(html|m?js|css|json)$/.test(file));
	expect(texts.length).toBeGreaterThan(50);
	expect(files.filter((file) => /bench/.test(file))).toEqual([]);
	// What the measuring program finds on a page, and what only that page imports.
	const words = /firstFrameMs|globalThis\.bench|deck\.gl/;
	expect(texts.filter((file) => words.test(readFileSync(new URL(file, folder), 'utf8')))).toEqual([]);
});
