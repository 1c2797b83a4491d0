/** On a phone: nothing is wider than the screen, the sheet has three heights, and the open legend can be read. */
import { openWithMap } from '../support/map';
import { expect, test } from '../support/test';

test.use({
	viewport: { width: 390, height: 844 },
	hasTouch: true,
	isMobile: true,
});

const PAGES = [
	...['', 'about/', 'contacts/us-official-in-damascus/', 'contacts/samaha-explosives/', 'places/damascus/'],
	...['parties/ali-mamlouk/', 'sources/dangerous-liaisons/'],
	...['ar/', 'ar/about/', 'ar/contacts/us-official-in-damascus/', 'ar/sources/dangerous-liaisons/'],
];

test('no page is wider than the screen', async ({ page }) => {
	for (const address of PAGES) {
		await page.goto(address);
		// Where the page runs from right to left, what is too wide sticks out at the left.
		const outside = await page.evaluate(() => {
			const { scrollWidth } = document.documentElement;
			const masthead = [...document.querySelectorAll('.masthead a')].map((link) =>
				link.getBoundingClientRect(),
			);
			return Math.max(scrollWidth - 390, ...masthead.map(({ left, right }) => Math.max(-left, right - 390)));
		});
		expect(outside, `/${address}`).toBeLessThanOrEqual(0);
	}
});

test('the handle of the sheet leads through its three heights and back', async ({ page }) => {
	await openWithMap(page, '');
	const handle = page.getByRole('button', { name: /The panel is/ });
	const labels: string[] = [];
	for (let press = 0; press < 4; press += 1) {
		labels.push((await handle.getAttribute('aria-label')) ?? (await handle.innerText()));
		await handle.press('Enter');
		await expect(handle).not.toHaveAccessibleName(labels.at(-1) ?? '');
	}
	expect(new Set(labels).size).toBe(3);
	expect(labels[3]).toBe(labels[0]);
});

test('the open legend lies over the inset and the scale', async ({ page }) => {
	await openWithMap(page, '');
	const legend = page.locator('details', { hasText: 'What the marks mean' });
	await legend.getByText('What the marks mean').click();
	const row = legend.getByText('Drawn as a journey');
	await expect(row).toBeVisible();
	const onTop = await row.evaluate((element) => {
		const { left, top, height } = element.getBoundingClientRect();
		return element.contains(document.elementFromPoint(left + 4, top + height / 2));
	});
	expect(onTop).toBe(true);
});

for (const address of ['', 'contacts/fawzi-in-damascus/'])
	test(`the line of sources leaves the inset free on /${address}`, async ({ page }) => {
		await openWithMap(page, address);
		const [inset, sources] = await Promise.all(
			['section.inset', '.maplibregl-ctrl-attrib'].map((name) => page.locator(name).boundingBox()),
		);
		if (!inset || !sources) throw new Error('There is no inset, or no line of sources.');
		const beside = sources.x + sources.width <= inset.x || inset.x + inset.width <= sources.x;
		expect(beside, JSON.stringify({ inset, sources })).toBe(true);
	});

test('what can be read and used keeps clear of round corners, cameras and the bar below', async ({
	page,
}) => {
	const devtools = await page.context().newCDPSession(page);
	const insets = { top: 47, bottom: 34, left: 0, right: 0 };
	await devtools.send('Emulation.setSafeAreaInsetsOverride', { insets });
	await openWithMap(page, '');
	const links = await page
		.locator('.masthead a')
		.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
	expect(Math.min(...links)).toBeGreaterThanOrEqual(insets.top);
	const map = await page.locator('#page--map').boundingBox();
	expect(map?.y).toBeGreaterThanOrEqual(insets.top);
	await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
	const last = await page.locator('.sheet footer').boundingBox();
	expect((last?.y ?? Infinity) + (last?.height ?? 0)).toBeLessThanOrEqual(844 - insets.bottom);
});

test('one finger on the text moves the page, two on the map change its scale and leave the page as it is', async ({
	page,
}) => {
	await openWithMap(page, '');
	const devtools = await page.context().newCDPSession(page);
	const camera = () => page.locator('[data-map]').getAttribute('data-camera');
	const zoom = async () => Number((await camera())?.split('/')[0]);
	const before = await zoom();

	const still = await camera();
	await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: 195, y: 700 }] });
	for (let y = 680; y >= 380; y -= 30)
		await devtools.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: 195, y }] });
	await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
	await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(150);
	expect(await camera()).toBe(still);

	// The page glides on for a while after a finger has left it.
	await page.waitForTimeout(2000);
	await page.evaluate(() => window.scrollTo(0, 0));
	// A slow machine may see little of a single gesture.
	await expect(async () => {
		await devtools.send('Input.synthesizePinchGesture', {
			x: 195,
			y: 200,
			scaleFactor: 3,
			relativeSpeed: 300,
		});
		expect(await zoom()).toBeGreaterThan(before + 0.1);
	}).toPass();
	expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1);
	expect(await page.evaluate(() => window.scrollY)).toBe(0);
});
