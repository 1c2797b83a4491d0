/** A handout is a plain document: whole without script, and no map is started for it. */
import { siteDossier } from '../support/site-dossier';
import { expect, test } from '../support/test';

const [briefing] = siteDossier.briefings;
if (!briefing) throw new Error('The dossier has no briefing.');
const { id, steps } = briefing;

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('a handout has every map, and its notes when they are asked for', async ({ page }) => {
		await page.goto(`briefings/${id}/`);
		await expect(page.locator('.sheet-room svg.sheet-map')).toHaveCount(steps.length);
		await page.locator(`a[href$="/handouts/${id}/"]`).click();
		await expect(page.locator('.sheet-of-handout .sheet-room svg.sheet-map')).toHaveCount(steps.length);
		await expect(page.locator('.notes:visible')).toHaveCount(0);
		await page.getByRole('checkbox').check();
		await expect(page.locator('.notes:visible')).toHaveCount(steps.filter(({ notes }) => notes).length);
	});
});

test('a handout asks for no map, and writes the address of the site and its codes itself', async ({
	page,
	baseURL,
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto('contacts/');
	await page.locator('a[href$="/handouts/contacts/"]').click();
	asked.length = 0;
	await expect(page.locator('.qr-room svg')).toHaveCount(siteDossier.contacts.length);
	await expect(page.locator('.sheet-of-handout .address').first()).toContainText(
		`${String(baseURL)}contacts/`,
	);
	// Nothing lies over it: the text of a covered page is read by machines alone.
	await page.locator('.sheet-of-handout h2').nth(3).click({ trial: true });
	await expect(page.locator('[data-map], .stage')).toHaveCount(0);
	expect(asked.filter((url) => /maplibre|\.pmtiles/.test(url))).toEqual([]);
});

test('the maps of a briefing’s steps are there, too, for those who come from another page', async ({
	page,
}) => {
	await page.goto('briefings/');
	await page.locator(`main a[href$="/briefings/${id}/"]`).click();
	await expect(page.locator('.sheet-room svg.sheet-map')).toHaveCount(steps.length);
});
