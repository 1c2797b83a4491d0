/** What is chosen on the map is told to those who hear the page: by pointer and by keys, in both languages. */
import { openWithMap, projection } from '../support/map';
import { siteDossier } from '../support/site-dossier';
import { expect, test } from '../support/test';

const place = (id: string) => {
	const found = siteDossier.places.find((one) => one.id === id);
	if (!found) throw new Error(`there is no ${id}`);
	return found;
};

for (const { address, language, group } of [
	{ address: '', language: 'en', group: 'Places and contacts on the map' },
	{ address: 'ar/', language: 'ar', group: 'الأماكن والاتصالات على الخريطة' },
])
	test(
		`a place and a contact that are chosen on the map are announced by their names in “${language}”`,
		{ tag: '@full' },
		async ({ page }) => {
			await openWithMap(page, address);
			const announcer = page.locator('#svelte-announcer');
			const cairo = place('cairo');
			const { x, y } = (await projection(page))(cairo.point);
			await page.mouse.click(x, y);
			await expect(page).toHaveURL(/places\/cairo\/$/);
			await expect(announcer).toHaveAttribute('aria-live', 'assertive');
			await expect(announcer).toContainText(cairo.names[language] ?? '');
			await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

			const contact = siteDossier.contacts.find(({ id }) => id === 'mamlouk-in-rome');
			const marks = page.getByRole('group', { name: group });
			await marks.locator('a[href$="/contacts/mamlouk-in-rome/"]').first().focus();
			await page.keyboard.press('Enter');
			await expect(page).toHaveURL(/contacts\/mamlouk-in-rome\/$/);
			await expect(announcer).toContainText(contact?.title[language] ?? '');
		},
	);
