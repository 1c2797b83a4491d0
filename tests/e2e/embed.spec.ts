/** Embeds work inside a page of another origin, which stays master of its own wheel, keys and height. */
import type { FrameLocator, Page } from '@playwright/test';
import { EmbedHost } from '../support/embed-host';
import { expect, test as ours } from '../support/test';

const basePath = (process.env['BASE_PATH'] ?? '').replace(/\/+$/, '');

interface Fixtures {
	host: EmbedHost;
	/** The ids of the frames that the page has, of those of the example. */
	only: readonly string[];
}

const test = ours.extend<Fixtures>({
	only: [['contact'], { option: true }],
	host: async ({ baseURL, only, trouble }, use) => {
		const site = new URL(baseURL ?? '').origin + basePath;
		const host = await EmbedHost.start(site, (html) =>
			html.replace(/<iframe\s+id="(\w+)"[\s\S]*?<\/iframe\s*>/g, (frame, id: string) =>
				only.includes(id) ? frame : '',
			),
		);
		trouble.allowOrigin(new URL(host.address).origin);
		await use(host);
		await host.stop();
	},
});

const frameOf = (page: Page, id: string): FrameLocator => page.frameLocator(`#${id}`);
const mapIn = (frame: FrameLocator) => frame.locator('[data-map]');
const drawn = (frame: FrameLocator) =>
	expect(mapIn(frame)).toHaveAttribute('data-map', 'idle', { timeout: 60_000 });
const heightOf = (page: Page, id: string) => page.locator(`#${id}`).evaluate((frame) => frame.clientHeight);

test('a contact stands in a page of another origin, as high as it needs, and leaves that page its wheel and its keys', async ({
	page,
	host,
}) => {
	await page.setViewportSize({ width: 900, height: 500 });
	await page.goto(host.address);
	const frame = frameOf(page, 'contact');
	await expect(frame.getByRole('heading', { level: 1 })).toHaveText('زيارة مملوك إلى روما، بحسب ما أُفيد');
	await expect(frame.locator('html')).toHaveAttribute('dir', 'rtl');
	await expect(frame.getByRole('contentinfo').or(frame.locator('footer'))).toContainText('2018');
	const full = frame.locator('footer a');
	await expect(full).toHaveAttribute('href', `${basePath}/ar/contacts/mamlouk-in-rome/`);
	await expect(full).toHaveAttribute('target', '_blank');
	await expect(full).toHaveAttribute('rel', 'noopener');
	await drawn(frame);

	await test.step('its height is what its words and its map need', async () => {
		const needed = await frame.locator('body').evaluate(() => {
			const [map, words] = [document.querySelector('.map'), document.querySelector('main')];
			if (!map || !words) throw new Error('the embed has no map or no words');
			return parseFloat(getComputedStyle(map).minBlockSize) + words.clientHeight;
		});
		await expect.poll(async () => Math.abs((await heightOf(page, 'contact')) - needed)).toBeLessThan(4);
		expect(
			await frame.locator('html').evaluate((root) => root.scrollHeight - root.clientHeight),
		).toBeLessThan(4);
	});

	await test.step('the wheel over it scrolls the page, and with Ctrl it is the map’s', async () => {
		const camera = await mapIn(frame).getAttribute('data-camera');
		await mapIn(frame).hover();
		await page.mouse.wheel(0, 120);
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(40);
		await expect(mapIn(frame)).toHaveAttribute('data-camera', camera ?? '');
		await page.keyboard.down('Control');
		await page.mouse.wheel(0, -240);
		await page.keyboard.up('Control');
		await expect(mapIn(frame)).not.toHaveAttribute('data-camera', camera ?? '');
	});

	await test.step('Tab leaves it', async () => {
		await full.focus();
		for (let presses = 0; presses < 40; presses++) {
			if (
				await page
					.getByRole('link', { name: 'What comes after' })
					.evaluate((link) => link === document.activeElement)
			)
				return;
			await page.keyboard.press('Tab');
		}
		throw new Error('the keyboard never got out of the frame');
	});
});

test.describe('each kind', () => {
	test.use({ only: ['view', 'place', 'briefing'] });

	test(
		'stands in a page of another origin, in the theme and at the step that are asked for',
		{ tag: '@full' },
		async ({ page, host }) => {
			test.setTimeout(300_000);
			await page.goto(host.address);
			for (const [id, heading] of [
				['view', 'Who is reported to have met whom'],
				['place', 'Beirut'],
				['briefing', 'Dangerous Liaisons: what one article said'],
			] as const) {
				await page.locator(`#${id}`).scrollIntoViewIfNeeded();
				await expect(frameOf(page, id).getByRole('heading', { level: 1, name: heading })).toBeVisible();
				await drawn(frameOf(page, id));
			}
			await expect(frameOf(page, 'place').locator('html')).toHaveAttribute('data-theme', 'dark');
			await expect(frameOf(page, 'view').locator('html')).not.toHaveAttribute('data-theme');
			const briefing = frameOf(page, 'briefing');
			await briefing.getByRole('button', { name: 'Next' }).click();
			await expect(
				briefing.getByRole('heading', { level: 1, name: 'An apparent rapprochement' }),
			).toBeVisible();
			await expect(briefing.locator('footer a')).toHaveAttribute(
				'href',
				/\/briefings\/dangerous-liaisons\/apparent-rapprochement\/$/,
			);
			await expect(briefing.getByRole('button', { name: 'Back' })).toBeEnabled();
		},
	);
});

test(
	'an embed does what the page that it stands in may ask for, and nothing else',
	{ tag: '@full' },
	async ({ page, host }) => {
		await page.goto(host.address);
		const frame = frameOf(page, 'contact');
		await drawn(frame);
		const say = (message: unknown) =>
			page.locator('#contact').evaluate((element, data) => {
				(element as HTMLIFrameElement).contentWindow?.postMessage(data, '*');
			}, message);
		await say({ type: 'liaison-atlas:theme', theme: 'dark' });
		await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
		await say({ type: 'liaison-atlas:theme', theme: 'sepia' });
		await say('liaison-atlas:theme');
		// One that comes from the embed itself is not its host’s.
		await frame.locator('html').evaluate(() => {
			postMessage({ type: 'liaison-atlas:theme', theme: 'light' }, '*');
		});
		await page.waitForFunction(() => true);
		await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
		await say({ type: 'liaison-atlas:theme', theme: 'auto' });
		await expect(frame.locator('html')).not.toHaveAttribute('data-theme');
	},
);

test(
	'what is chosen in an embed opens beside the page that it stands in',
	{ tag: '@full' },
	async ({ page, host, context }) => {
		await page.goto(host.address);
		const frame = frameOf(page, 'contact');
		await drawn(frame);
		const opened = context.waitForEvent('page');
		await frame.locator('footer a').click();
		await expect((await opened).getByRole('heading', { level: 1 })).toBeVisible();
		expect(await (await opened).evaluate(() => opener === null)).toBe(true);
		await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
	},
);

test('an embed can be read without script', { tag: '@full' }, async ({ browser, baseURL }) => {
	const context = await browser.newContext({
		javaScriptEnabled: false,
		...(baseURL !== undefined && { baseURL }),
	});
	const page = await context.newPage();
	await page.goto('embed/briefings/dangerous-liaisons/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveCount(14);
	await expect(page.locator('.map-picture svg').first()).toBeVisible();
	await expect(page.locator('footer a')).toBeVisible();
	await context.close();
});
