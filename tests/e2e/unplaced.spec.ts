/** What has no place stands in a marked list, and nothing is drawn from a city without saying what that rests on. */
import { siteDossier } from '../support/site-dossier';
import { expect, test } from '../support/test';

test.use({ javaScriptEnabled: false });

test('contacts without a place stand in a list that says so', async ({ page }) => {
	await page.goto('');
	const list = page.getByRole('region', { name: 'Place not stated' });
	const unplaced = siteDossier.contacts.filter(({ venue }) => venue === null);
	expect(unplaced.length).toBe(5);
	for (const { title } of unplaced) await expect(list.getByRole('link', { name: title.en })).toBeVisible();
});

test('an end that is only a seat is marked as our addition on its contact', async ({ page }) => {
	let marked = 0;
	for (const { id, participants } of siteDossier.contacts) {
		const seats = participants.filter(({ from }) => from?.basis === 'seat');
		if (seats.length === 0) continue;
		await page.goto(`contacts/${id}/`);
		await expect(page.locator('main'), id).toContainText(/our addition/i);
		marked += 1;
	}
	expect(marked).toBeGreaterThan(5);
});

test('Tripoli says that it is in Lebanon', async ({ page }) => {
	await page.goto('places/tripoli/');
	await expect(page.locator('main')).toContainText('Lebanon');
	await expect(page.locator('main')).toContainText('not Tripoli in Libya');
});
