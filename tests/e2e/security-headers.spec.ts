/** What the site asks of a browser arrives, is kept to by its own pages, and stops what it is there to stop. */
import { inlineScripts, scriptHash } from '../../.scripts/inline-scripts.mjs';
import { securityHeaders } from '../../.scripts/security.mjs';
import { builtPages, packTemplate } from '../support/built-pages';
import { openWithMap } from '../support/map';
import { expect, test } from '../support/test';

const ONE_OF_EACH = [
	...['', 'about/', 'contacts/us-official-in-damascus/', 'places/tripoli/'],
	...['parties/khaled-fawzi/', 'sources/dangerous-liaisons/'],
];

/** The tags of a page, with nothing between their quotation marks. */
const tags = (html: string) =>
	inlineScripts(html)
		.reduce((page, script) => page.replace(script, ''), html)
		.match(/<[a-z][^>"']*(?:"[^"]*"[^>"']*|'[^']*'[^>"']*)*>/gi)
		?.map((tag) => tag.replace(/"[^"]*"|'[^']*'/g, '""')) ?? [];

/** What the policy in a page says of scripts, and whole. */
function policyOf(html: string): { policy: string; allowed: string[] } {
	const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
	return { policy, allowed: (/script-src ([^;]*)/.exec(policy)?.[1]?.split(' ') ?? []).sort() };
}
const hashesOf = (html: string): string[] => inlineScripts(html).map((script) => `'${scriptHash(script)}'`);

test('every page lets its own scripts run by their hashes, and no other', () => {
	expect(builtPages.length).toBeGreaterThan(20);
	for (const { path, html } of builtPages) {
		const { policy, allowed } = policyOf(html);
		expect(hashesOf(html).length, path).toBeGreaterThan(0);
		expect(allowed, path).toEqual(["'self'", ...hashesOf(html)].sort());
		expect(policy, path).toContain("default-src 'none'");
	}
});

test('the file that opens from a disk lets its one script run, and asks no host for anything', () => {
	const { policy, allowed } = policyOf(packTemplate.html);
	expect(allowed).toHaveLength(1);
	expect(hashesOf(packTemplate.html)).toContain(allowed[0]);
	expect(policy).toContain("default-src 'none'");
	expect(policy).not.toMatch(/'self'|https?:|\*|'unsafe-(inline|eval)'/);
});

test('no page has a style or an event handler in a tag', () => {
	for (const { path, html } of builtPages)
		expect(
			tags(html).filter((tag) => /\s(style|on[a-z]+)=/i.test(tag)),
			path,
		).toEqual([]);
});

test('a style or an event handler in a tag would be seen', () => {
	const page = '<p title="a > b" style="color: red">x</p><img onload="go()"><a title="my style=1">y</a>';
	expect(tags(page).filter((tag) => /\s(style|on[a-z]+)=/i.test(tag))).toHaveLength(2);
});

test('the headers come with pages and with the page for what is not there; files say what they are', async ({
	request,
}) => {
	for (const address of ['', 'about/', 'no/such/page/', 'no-such-file.png']) {
		const got = (await request.get(address)).headers();
		for (const [name, value] of Object.entries(securityHeaders('/')))
			expect(got[name.toLowerCase()], `${name} of /${address}`).toBe(value);
	}
	for (const address of ['dossier.json', 'favicon.svg'])
		expect((await request.get(address)).headers()['x-content-type-options'], address).toBe('nosniff');
});

// A violation also fails every other test, as an error on the console: here each kind of page is looked at in the full run.
for (const address of process.env['FULL'] ? ONE_OF_EACH : ONE_OF_EACH.slice(0, 1))
	test(`the policy is not violated on /${address} with its map`, async ({ page }) => {
		await page.addInitScript(() => {
			addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
				document.documentElement.dataset['violated'] = `${violatedDirective} ${blockedURI}`;
			});
		});
		await openWithMap(page, address);
		await expect(page.locator('html')).not.toHaveAttribute('data-violated');
	});

test('a script that gets into a page does not run', async ({ page, trouble }) => {
	trouble.expectConsoleError({ text: /inline script violates .* Content Security Policy/, address: '' });
	await page.goto('');
	await page.evaluate(() => {
		document.body.append(
			Object.assign(document.createElement('script'), { textContent: "document.title = 'Ran'" }),
		);
	});
	await expect(page).toHaveTitle('Liaison Atlas');
});

test('no other site can put a page into a frame', async ({ page, trouble, baseURL }) => {
	const own = new URL(baseURL ?? '');
	trouble.expectConsoleError({ text: /frame-ancestors/, address: '' });
	// A page of an origin of its own, by an address that is never asked for.
	await page.route('**/frame-test', (route) =>
		route.fulfill({ contentType: 'text/html', body: `<iframe src="${own.href}"></iframe>` }),
	);
	await page.goto(`${own.origin}/frame-test`);
	// What stands in the frame instead is the browser's own page on it.
	await expect.poll(() => page.frames()[1]?.url()).toMatch(/^chrome-error:/);
});
