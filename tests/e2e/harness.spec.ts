// That the harness itself notices what every other test relies on it to notice.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from '@playwright/test';
import { expect, test } from '../support/test';
import { Trouble } from '../support/trouble';
import { watch } from '../support/watch';

/** One server, two origins: it is the page's own as "localhost", and another as "127.0.0.1". */
let server: Server;
let own: string;
let other: string;

test.beforeAll(async () => {
	server = createServer((request, response) => {
		const policy = request.url === '/strict' ? { 'Content-Security-Policy': 'img-src data:' } : {};
		response.writeHead(200, { 'Content-Type': 'text/html', 'Access-Control-Allow-Origin': '*', ...policy });
		const script = request.url === '/loud' ? "<script>console.error('from the second window')</script>" : '';
		response.end(`<!doctype html><title>A page</title><link rel="icon" href="data:,">${script}`);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	own = `http://localhost:${String(port)}`;
	other = `http://127.0.0.1:${String(port)}`;
});
test.afterAll(() => {
	server.close();
});

/** Provokes trouble on a page in a watched context of its own, and returns what was noticed. */
async function provoke(browser: Browser, path: string, action: (other: string) => void): Promise<string[]> {
	const context = await browser.newContext();
	const trouble = new Trouble(own);
	watch(context, trouble);
	const page = await context.newPage();
	await page.goto(own + path);
	expect(trouble.problems()).toEqual([]);
	await page.evaluate(action, other);
	await expect.poll(() => trouble.problems().length, { timeout: 5000 }).toBeGreaterThan(0);
	await context.close();
	return trouble.problems();
}

test('an error thrown in a page is noticed', async ({ browser }) => {
	const problems = await provoke(browser, '/', () => {
		setTimeout(() => {
			throw new Error('thrown on purpose');
		});
	});
	expect(problems).toEqual(['page error: thrown on purpose']);
});

test('an error written to the console is noticed', async ({ browser }) => {
	const problems = await provoke(browser, '/', () => {
		console.error('written on purpose');
	});
	expect(problems).toEqual([expect.stringContaining('console error: written on purpose')]);
});

test('a violation of the content security policy is noticed', async ({ browser }) => {
	const problems = await provoke(browser, '/strict', () => {
		document.body.append(Object.assign(new Image(), { src: '/picture.png' }));
	});
	expect(problems).toEqual([expect.stringMatching(/^console error: .*Content Security Policy/)]);
});

test('a request to another origin is noticed, though it succeeds', async ({ browser }) => {
	const problems = await provoke(browser, '/', (address) => void fetch(address));
	expect(problems).toEqual([`1 request(s) to another origin: ${other}`]);
});

test('a request of a worker to another origin is noticed', async ({ browser }) => {
	const problems = await provoke(browser, '/', (address) => {
		const source = new Blob([`fetch(${JSON.stringify(address)})`], { type: 'text/javascript' });
		new Worker(URL.createObjectURL(source));
	});
	expect(problems).toEqual([`1 request(s) to another origin: ${other}`]);
});

test('a socket to another origin is noticed', async ({ browser }) => {
	const problems = await provoke(browser, '/', (address) => {
		new WebSocket(address.replace('http', 'ws'));
	});
	expect(problems).toContainEqual(`1 request(s) to another origin: ${other.replace('http', 'ws')}`);
});

test('trouble in a window that a page opens is noticed', async ({ browser }) => {
	const problems = await provoke(browser, '/', () => void window.open('/loud'));
	expect(problems).toEqual([expect.stringContaining('from the second window')]);
});

test.fail('a test fails on a console error without doing anything for it', async ({ page }) => {
	await page.goto('');
	await page.evaluate(() => {
		console.error('written on purpose');
	});
});

test('an expected console error lets the test pass', async ({ page, trouble }) => {
	trouble.expectConsoleError({ text: /status of 404/, address: '/no/such/page/' });
	const response = await page.goto('no/such/page/');
	expect(response?.status()).toBe(404);
});
