/** What is saved from the page holds what its filters leave, in words that stand alone; and the files that are published are there. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { foundInThemes } from '../support/axe';
import { expect, test } from '../support/test';
import { openWithMap } from '../support/map';

/** Presses the button of a format in the open dialog. */
async function saved(page: Page, format: string): Promise<{ name: string; text: string; bytes: Buffer }> {
	const download = page.waitForEvent('download');
	await page
		.getByRole('dialog')
		.getByRole('button', { name: `Save: ${format}` })
		.click();
	const file = await download;
	await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/^Handed to the browser/);
	const bytes = readFileSync(await file.path());
	return { name: file.suggestedFilename(), text: bytes.toString('utf8'), bytes };
}

test('the export says what is left by which filters, and saves that', async ({ page }) => {
	await openWithMap(page, 'contacts/?kind=visit');
	const link = page.getByRole('main').getByRole('link', { name: 'Export' });
	await link.focus();
	await page.keyboard.press('Enter');
	const dialog = page.getByRole('dialog', { name: 'Export' });
	await expect(dialog).toContainText('3 of 15 contacts, those that meet:');
	await expect(dialog.getByRole('listitem').first()).toHaveText('Kind of contact: Visit');

	const geojson = await saved(page, 'GIS (GeoJSON)');
	expect(geojson.name).toBe('contacts.geojson');
	const { features, filters } = JSON.parse(geojson.text) as {
		features: { properties: Record<string, string> }[];
		filters: string;
	};
	const contacts = features.filter(({ properties }) => properties['feature'] === 'contact');
	expect(contacts.map(({ properties }) => properties['kind'])).toEqual(['visit', 'visit', 'visit']);
	expect(contacts.every(({ properties }) => properties['page']?.startsWith('http://localhost'))).toBe(true);
	expect(filters).toBe('Narrowed to: Kind of contact: Visit.');

	const dossier = JSON.parse((await saved(page, 'Dossier (JSON)')).text) as {
		contacts: unknown[];
		changes: { text: { ar: string } }[];
	};
	expect(dossier.contacts).toHaveLength(3);
	expect(dossier.changes.at(-1)?.text.ar).toContain('?kind=visit');

	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(link).toBeFocused();
});

test('the map as it is shown is saved as a drawing that needs nothing else, and as a picture', async ({
	page,
}) => {
	await openWithMap(page, 'contacts/mamlouk-in-rome/?kind=visit');
	await page.getByRole('contentinfo').getByRole('link', { name: 'Export' }).click();
	const { text } = await saved(page, 'Drawing (SVG)');
	for (const words of [
		'This is what one article said',
		'Narrowed to:',
		'OpenStreetMap contributors',
		'Reported',
	])
		expect(text).toContain(words);
	expect(text).toContain('@font-face');
	// Nothing that only the page could tell, and nothing from elsewhere.
	expect(text).not.toMatch(/var\(|class=|url\((?!data:)|href="(?!#)/);
	const { bytes } = await saved(page, 'Picture (PNG)');
	const { width, data } = PNG.sync.read(bytes);
	expect(width).toBe(2400);
	const colours = new Set<number>();
	for (let at = 0; at < data.length; at += 400) colours.add(data.readUInt32BE(at));
	expect(colours.size).toBeGreaterThan(20);
});

test('every published file is there in both languages, and none needs script to be found', async ({
	request,
}) => {
	for (const prefix of ['', 'ar/']) {
		const about = await (await request.get(`${prefix}about/`)).text();
		const files = [...about.matchAll(/href="[^"]*?\/((?:ar\/)?export\/[^"]+)"/g)].map(
			([, file]) => file ?? '',
		);
		expect(files).toHaveLength(7);
		for (const file of files) expect([file, (await request.get(file)).status()]).toEqual([file, 200]);
	}
});

for (const [language, name] of [
	['', 'Export'],
	['ar/', 'تصدير'],
] as const)
	test(
		`axe finds nothing in the dialog below /${language}, in either theme`,
		{ tag: '@full' },
		async ({ page }) => {
			await openWithMap(page, `${language}contacts/mamlouk-in-rome/?kind=visit`);
			await page.getByRole('contentinfo').getByRole('link', { name, exact: true }).click();
			await expect(page.getByRole('dialog', { name, exact: true })).toBeVisible();
			expect(await foundInThemes(page, 'dialog')).toEqual([]);
		},
	);
