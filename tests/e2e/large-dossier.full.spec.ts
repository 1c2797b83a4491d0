/** A dossier of ten thousand contacts opens without freezing the page, beside the one of the site in the same shell. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { npm, root } from '../../.scripts/run.mjs';
import { siteServer } from '../../.scripts/site-server.mjs';
import { largeDossier } from '../fixtures/large-dossier';
import { expect, test } from '../support/test';

const SITE = join(root, '.svelte-kit/bench/site');
const CONTACTS = 10_000;

let server: Server | undefined;
let origin: string;

test.beforeAll(async () => {
	test.setTimeout(300_000);
	const { status } = await npm(['exec', '--', 'vite', 'build', '--logLevel', 'error'], {
		env: { BENCH: '1' },
	});
	expect(status).toBe(0);
	const site = siteServer(SITE, '');
	server = site;
	await new Promise<void>((resolve) => site.listen(0, 'localhost', resolve));
	origin = `http://localhost:${(site.address() as AddressInfo).port}`;
});
test.afterAll(() => server?.close());

/** Milliseconds of the longest task from opening the dossier until its map is there. */
async function longestTask(page: Page, dossier?: string): Promise<number> {
	await page.addInitScript(() => {
		const tasks: number[] = [];
		Object.assign(globalThis, { tasks });
		new PerformanceObserver((list) =>
			tasks.push(...list.getEntries().map(({ duration }) => duration)),
		).observe({ type: 'longtask', buffered: true });
	});
	await page.goto(`${origin}/bench/dossier/${dossier ? `?dossier=${dossier}` : ''}`);
	await expect(page.locator('[data-opened="true"] [data-map="idle"]')).toBeVisible({ timeout: 120_000 });
	return page.evaluate(() => Math.max(0, ...(globalThis as unknown as { tasks: number[] }).tasks));
}

test.describe.configure({ timeout: 300_000 });
// The test for strangers' addresses takes this one for the page's own.
test.use({
	baseURL: async ({ browserName: _ }, use) => use(origin),
});

test('no task is longer than four times the longest with the dossier of the site, and its lists hold rows in view alone', async ({
	page,
	browser,
}) => {
	const text = JSON.stringify(largeDossier(CONTACTS));
	const small = await longestTask(await (await browser.newContext()).newPage());
	await page.route(
		({ pathname }) => pathname === '/bench/large.json',
		(route) => route.fulfill({ body: text, contentType: 'application/json' }),
	);
	const large = await longestTask(page, '/bench/large.json');
	test.info().annotations.push({ type: 'longest task, ms', description: `${small} beside ${large}` });
	expect(large, `${large} ms beside ${small} ms`).toBeLessThanOrEqual(4 * small);

	const rows = page.locator(`main li[aria-setsize="${CONTACTS}"]`);
	await expect(rows.first()).toHaveAttribute('aria-posinset', '1');
	expect(await rows.count()).toBeLessThan(60);
	await test.step('keys go on from row to row', async () => {
		await rows.first().getByRole('link').focus();
		for (let presses = 0; presses < 30; presses++) await page.keyboard.press('Tab');
		const focused = rows.filter({ has: page.locator(':focus') });
		await expect(focused).toHaveAttribute('aria-posinset', '31');
	});
});
