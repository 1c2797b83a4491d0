/** The file that opens from a disk: every way of reading it, without a network. */
import { mapIsIdle } from '../support/map';
import { expect, heading, openPack, test } from '../support/pack';
import { openSearch, searchField } from '../support/search';
import { siteDossier } from '../support/site-dossier';

const [briefing] = siteDossier.briefings;
const stepsOf = briefing?.steps ?? [];

test('the whole briefing is presented to its end by keys', async ({ page, pack }) => {
	test.slow();
	await openPack(page, pack, '/briefings/');
	await page.getByRole('link', { name: briefing?.title.en ?? '' }).click();
	await page
		.getByRole('main')
		.getByRole('link', { name: stepsOf[0]?.heading.en ?? '' })
		.click();
	await expect(page.getByRole('region', { name: 'Presenting' })).toBeVisible();
	expect(stepsOf.length).toBeGreaterThan(7);
	for (const [index, step] of stepsOf.entries()) {
		await expect(heading(page)).toHaveText(step.heading.en);
		await expect(page.locator('.briefing-step .eyebrow span')).toHaveText(
			`${index + 1} of ${stepsOf.length}`,
		);
		for (const id of step.excerpts) {
			const words = siteDossier.excerpts.find((excerpt) => excerpt.id === id)?.exact ?? '';
			await expect(page.getByRole('main')).toContainText(words.slice(0, 30));
		}
		await mapIsIdle(page);
		await page.keyboard.press('PageDown');
	}
	await expect(heading(page)).toHaveText(stepsOf.at(-1)?.heading.en ?? '');
	await page.keyboard.press('Home');
	await expect(heading(page)).toHaveText(stepsOf[0]?.heading.en ?? '');
});

test('what is read, looked for and gone back from is as on the site', async ({ page, pack }) => {
	await openPack(page, pack);
	await openSearch(page);
	await searchField(page).fill('Hmeimim');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(`${pack}#/places/hmeimim/`);
	await expect(heading(page)).toBeFocused();
	await page
		.getByRole('main')
		.getByRole('link', { name: /Mamlouk’s meeting with Fidan/ })
		.first()
		.click();
	await expect(heading(page)).toContainText('Mamlouk’s meeting with Fidan');
	await expect(page.locator('main blockquote').first()).toBeVisible();
	await page.goBack();
	await expect(heading(page)).toHaveText('Hmeimim');

	await test.step('the view of a link, cold', async () => {
		await openPack(page, pack, '/places/cairo/?map=6/30/31&time=2015/..');
		await expect(page.locator('[data-map]')).toHaveAttribute('data-camera', /^6\.?0*\/30\.0*\/31\.0*/);
		await expect(page.getByRole('main')).toBeVisible();
	});
	await test.step('a passage', async () => {
		const excerpt =
			siteDossier.contacts.find(({ id }) => id === 'fawzi-in-damascus')?.claims[0]?.excerpt ?? '';
		await openPack(page, pack, `/contacts/fawzi-in-damascus/#${excerpt}`);
		await expect(page.locator(`[id="${excerpt}"]`)).toBeInViewport();
	});
	await test.step('what is drawn with a page on the site', async () => {
		await openPack(page, pack, '/parties/ali-mamlouk/');
		await expect(page.locator('.itinerary-room a.stop').first()).toBeVisible();
	});
	await test.step('the dossier as data', async () => {
		const saved = page.waitForEvent('download');
		await page.getByRole('link', { name: 'Data (JSON)' }).click();
		expect((await saved).suggestedFilename()).toBe('dossier.json');
	});
});

test('every page of it leads only within it, or out to the web', async ({ page, pack }) => {
	for (const address of ['', '/about/', '/contacts/', '/parties/', '/briefings/', '/own-briefings/']) {
		await openPack(page, pack, address);
		const links = await page
			.locator('a[href]')
			.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
		expect(links.filter((href) => !/^(#|https?:|blob:)/.test(href))).toEqual([]);
		expect(links.length).toBeGreaterThan(5);
	}
	await expect(page.getByRole('button', { name: 'Save as one file' })).toHaveCount(0);
});

test('Arabic is a page of its own, in its direction', async ({ page, pack }) => {
	await openPack(page, pack, '/contacts/fawzi-in-damascus/');
	await page.getByRole('link', { name: 'العربية' }).click();
	await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
	await expect(page).toHaveURL(`${pack}#/ar/contacts/fawzi-in-damascus/`);
	const contact = siteDossier.contacts.find(({ id }) => id === 'fawzi-in-damascus');
	await expect(heading(page)).toHaveText(contact?.title['ar'] ?? '');
	await mapIsIdle(page);
	await openSearch(page, 'ar');
	await searchField(page).fill('القاهرة');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(`${pack}#/ar/places/cairo/`);
});

for (const address of ['/contacts/nobody/', '/no/such/page/', '/%E0%A4%A', '/ar/contacts/nobody/'])
	test(`an address that it does not have is answered: ${address}`, async ({ page, pack }) => {
		await openPack(page, pack, address);
		await expect(heading(page)).toHaveText(/There is no page|لا توجد صفحة/);
		await page.getByRole('main').getByRole('link').first().click();
		await expect(page).toHaveURL(/#\/(ar\/)?$/);
	});

test('a browser that lets a file store nothing shows it all the same', async ({ page, pack }) => {
	await page.addInitScript(() => {
		for (const store of ['localStorage', 'sessionStorage', 'caches', 'indexedDB'])
			Object.defineProperty(window, store, {
				get() {
					throw new DOMException(`${store} is denied`, 'SecurityError');
				},
			});
	});
	await openPack(page, pack, '/briefings/dangerous-liaisons/egypt/');
	await page.keyboard.press('ArrowRight');
	await expect(page.locator('.briefing-step .eyebrow span')).toHaveText('6 of 14');
	await page.getByRole('combobox', { name: 'Light or dark' }).selectOption('dark');
	await expect(page.locator('[data-map]')).toHaveClass(/\bdark\b/);
});

test('what lies beyond its tiles is drawn from those above them', async ({ page, pack }) => {
	// Brazil: of the world's tiles it has four levels there.
	await openPack(page, pack, '/?map=7/-10/-55');
	await expect(page.getByRole('alert')).toHaveCount(0);
});
