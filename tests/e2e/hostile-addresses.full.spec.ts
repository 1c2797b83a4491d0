/** A hundred addresses that nobody would write by hand, opened in a browser: each shows a page, and none runs anything. */
import { hostileAddresses } from '../support/hostile-addresses';
import { expect, test } from '../support/test';

const COUNT = 100;

test('a hundred hostile addresses each show a page with a heading, and no error', async ({
	page,
	baseURL,
	trouble,
}) => {
	test.slow();
	// Without a map the large files are never asked for; all else is as for any reader.
	await page.addInitScript(() => {
		const none = () => null;
		HTMLCanvasElement.prototype.getContext = none as HTMLCanvasElement['getContext'];
	});
	trouble.expectConsoleError({ text: /status of 404/, address: '' });
	const dialogs: string[] = [];
	page.on('dialog', (dialog) => {
		dialogs.push(dialog.message());
		void dialog.dismiss();
	});
	const origin = new URL(baseURL ?? '');
	const addresses = hostileAddresses(3 * COUNT)
		.filter((address) => URL.canParse(address, origin))
		.map((address) => new URL(address, origin))
		.filter((url) => url.origin === origin.origin)
		.slice(0, COUNT);
	expect(addresses).toHaveLength(COUNT);
	let known = 0;
	for (const { href } of addresses) {
		const response = await page.goto(href, { waitUntil: 'commit' });
		// Another fragment of the same page is no new document.
		if (response?.ok() ?? true) known += 1;
		await expect(page.locator('html'), href).toHaveAttribute('data-script', 'runs');
		await expect(page.getByRole('heading', { level: 1 }), href).toBeVisible();
		expect(await page.locator('main script, main img, main [onerror]').count(), href).toBe(0);
	}
	expect(known).toBeGreaterThan(3);
	expect(known).toBeLessThan(COUNT / 2);
	expect(dialogs).toEqual([]);
});
