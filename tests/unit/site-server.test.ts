import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingHttpHeaders, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { listenFrom, siteServer } from '../../.scripts/site-server.mjs';

const folder = mkdtempSync(join(tmpdir(), 'site-'));
const servers: Server[] = [];

beforeAll(() => {
	mkdirSync(join(folder, 'about'));
	mkdirSync(join(folder, '_app/immutable'), { recursive: true });
	writeFileSync(join(folder, 'index.html'), 'home');
	writeFileSync(join(folder, 'about/index.html'), 'about');
	writeFileSync(join(folder, '404.html'), 'nothing here');
	writeFileSync(join(folder, 'a.geojson'), '{}');
	writeFileSync(join(folder, '_app/immutable/a.js'), 'let a');
	writeFileSync(join(folder, '_app/immutable/a.js.br'), brotliCompressSync('let a'));
});
afterEach(() => {
	for (const server of servers.splice(0)) server.close();
});
afterAll(() => {
	rmSync(folder, { recursive: true });
});

async function listening(base = '', port = 0): Promise<number> {
	const server = siteServer(folder, base);
	servers.push(server);
	return listenFrom(server, port, '127.0.0.1');
}

/** A request as it is written: `fetch` would tidy the path and follow redirects. */
function ask(port: number, path: string, headers: Record<string, string> = {}) {
	return new Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }>((resolve, reject) => {
		get({ port, path, headers, host: '127.0.0.1', agent: false }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('end', () => {
				resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) });
			});
		}).on('error', reject);
	});
}

describe('the server of the built site', () => {
	it('serves pages and files with their types', async () => {
		const port = await listening();
		const home = await ask(port, '/');
		expect([home.status, home.headers['content-type'], String(home.body)]).toEqual([
			200,
			'text/html;charset=utf-8',
			'home',
		]);
		expect(String((await ask(port, '/about/?motion=off')).body)).toBe('about');
		expect((await ask(port, '/a.geojson')).headers['content-type']).toBe('application/geo+json');
	});

	it('sends the precompressed file to who takes it, and lets it be kept for ever', async () => {
		const { headers, body } = await ask(await listening(), '/_app/immutable/a.js', {
			'accept-encoding': 'br',
		});
		expect(headers['content-encoding']).toBe('br');
		expect(headers['content-type']).toBe('text/javascript');
		expect(headers['cache-control']).toContain('immutable');
		expect(String(brotliDecompressSync(body))).toBe('let a');
	});

	it('redirects to the slash at the end of a page, and keeps the query', async () => {
		const { status, headers } = await ask(await listening(), '/about?map=3/1/2');
		expect([status, headers.location]).toEqual([301, '/about/?map=3/1/2']);
	});

	it.each([
		'/nowhere',
		'/nowhere/at/all/',
		'/%E0%A4%A',
		'/../secret',
		'/%2e%2e/secret',
		'/about/../../secret',
	])('answers %s with the 404 page and status 404', async (path) => {
		const { status, body } = await ask(await listening(), path);
		expect([status, String(body)]).toEqual([404, 'nothing here']);
	});

	it('never redirects to another host', async () => {
		const { headers } = await ask(await listening(), '//about');
		expect(headers.location ?? '/').toMatch(/^\/(?!\/)/);
	});

	it('serves below a base path, and nothing beside it', async () => {
		const port = await listening('/atlas');
		expect(String((await ask(port, '/atlas/')).body)).toBe('home');
		expect((await ask(port, '/atlas')).headers.location).toBe('/atlas/');
		expect((await ask(port, '/atlas/about')).headers.location).toBe('/atlas/about/');
		expect((await ask(port, '/about/')).status).toBe(404);
		expect((await ask(port, '/atlasabout/')).status).toBe(404);
	});

	it('takes the next port where the one asked for is taken', async () => {
		const first = await listening();
		const second = await listening('', first);
		expect(second).toBeGreaterThan(first);
	});

	it('says what to do where nothing is built', () => {
		expect(() => siteServer(join(folder, 'about', 'nothing'), '')).toThrow('npm run build');
	});
});
