/** Without JavaScript every page can be read, and its excerpts are in the HTML. */
import { siteDossier } from '../support/site-dossier';
import { expect, test } from '../support/test';

test.use({ javaScriptEnabled: false });

test('every contact is read with its excerpts, without a script', async ({ page }) => {
	const texts = new Map(siteDossier.excerpts.map(({ id, exact }) => [id, exact]));
	for (const { id, title, claims } of siteDossier.contacts) {
		await page.goto(`contacts/${id}/`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(title.en);
		const quoted = (await page.locator('main blockquote').allInnerTexts()).join(' ').replaceAll(/\s+/g, ' ');
		for (const { excerpt } of claims) expect(quoted, `${id}: ${excerpt}`).toContain(texts.get(excerpt));
	}
});

test('the overview leads to every contact, place, party and source without a script', async ({ page }) => {
	await page.goto('');
	const { contacts, places, parties, sources } = siteDossier;
	for (const [segment, things] of Object.entries({ contacts, places, parties, sources }))
		for (const { id } of things)
			await expect(page.locator(`main a[href$="/${segment}/${id}/"]`).first()).toBeVisible();
});

for (const address of [
	'',
	'about/',
	'places/tripoli/',
	'parties/ali-mamlouk/',
	'sources/dangerous-liaisons/',
])
	test(`/${address} says that it is what one article said on 5 March 2018`, async ({ page }) => {
		await page.goto(address);
		await expect(page.locator('main')).toContainText('one article said on 5 March 2018');
		await expect(page.locator('main')).toContainText('Later events are not in it');
	});

for (const [width, height] of [
	[390, 844],
	[1440, 900],
] as const)
	test(`the places of the inset have names that can be read and lead to them at ${width} × ${height}`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height });
		await page.goto('');
		const inset = page.getByRole('region', { name: 'Map of the Levant' });
		for (const name of ['Damascus', 'Beirut', 'Tripoli', 'Hmeimim']) {
			const link = inset.getByRole('link', { name, exact: true });
			await expect(link).toHaveCount(1);
			const box = await link.locator('text').boundingBox();
			expect(box?.height ?? 0, name).toBeGreaterThanOrEqual(14);
		}
	});
