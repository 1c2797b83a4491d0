/** A reader composes a briefing from what is on the map, keeps it in the browser and in a file, and presents it. */
import { mapIsIdle } from '../support/map';
import { addViews, headingsOf, openComposer, openText, savedFile, stepOf } from '../support/own-briefings';
import { siteDossier } from '../support/site-dossier';
import { expect, test } from '../support/test';

test('two views become a briefing: written, put in order by keys, saved, removed, opened again and presented cold', async ({
	page,
	context,
}) => {
	await addViews(
		page,
		'contacts/fawzi-in-damascus/',
		'places/cairo/?map=5.5/30/31&projection=globe&time=2015/..',
	);
	await expect(page.getByText('Added to “Untitled briefing” as step 2.')).toBeVisible();
	await openComposer(page);

	await page.getByLabel('Title', { exact: true }).fill('A talk <b>in</b> Cairo');
	await stepOf(page, 1).getByLabel('Heading').fill('From Cairo');
	await stepOf(page, 1).getByLabel('A line or two for the room').fill('What is reported of Cairo.');
	await stepOf(page, 0).getByLabel('Notes for yourself').fill('Wait for the map.');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('A talk <b>in</b> Cairo');

	await test.step('by keys: the focus stays on the button, and the place is told', async () => {
		const up = stepOf(page, 1).getByRole('button', { name: 'Move up' });
		await up.focus();
		await page.keyboard.press('Enter');
		await expect.poll(() => headingsOf(page)).toEqual(['From Cairo', 'Fawzi’s trip to Damascus']);
		await expect(stepOf(page, 0).getByRole('button', { name: 'Move up' })).toBeFocused();
		await expect(
			page.getByRole('status').filter({ hasText: 'From Cairo is now step 1 of 2.' }),
		).toBeVisible();
	});

	const composed = page.url();
	await page.reload();
	await expect.poll(() => headingsOf(page)).toEqual(['From Cairo', 'Fawzi’s trip to Damascus']);
	const { name, text } = await savedFile(page, page.getByRole('button', { name: 'Save as file' }));
	expect(name).toBe('A talk b in b Cairo.briefing.json');
	expect(JSON.parse(text)).toMatchObject({
		format: 'liaison-atlas-briefing/1',
		dossier: { id: siteDossier.id, asOf: siteDossier.asOf },
		briefing: {
			title: { en: 'A talk <b>in</b> Cairo' },
			steps: [
				{
					heading: { en: 'From Cairo' },
					text: { en: 'What is reported of Cairo.' },
					show: { kind: 'place', id: 'cairo' },
					query: '?map=5.5/30/31&projection=globe&time=2015/..',
					excerpts: [],
				},
				{ show: { kind: 'contact', id: 'fawzi-in-damascus' }, notes: { en: 'Wait for the map.' } },
			],
		},
	});

	await test.step('removed and opened from its file it is the same', async () => {
		await page.getByRole('link', { name: 'All your own briefings' }).click();
		await page.getByRole('button', { name: 'Remove: A talk <b>in</b> Cairo' }).click();
		await expect(page.getByText('There is none in this browser yet.')).toBeVisible();
		await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
		await openText(page, text);
		await page.getByRole('link', { name: 'A talk <b>in</b> Cairo' }).click();
		await expect(page).toHaveURL(composed);
		const again = await savedFile(page, page.getByRole('button', { name: 'Save as file' }));
		expect(again.text).toBe(text);
	});

	await test.step('a step is there by its address alone, with the view and the words', async () => {
		const href = await stepOf(page, 0).getByRole('link', { name: 'Show' }).getAttribute('href');
		const cold = await context.newPage();
		await cold.goto(href ?? '');
		await mapIsIdle(cold);
		await expect(cold.getByRole('heading', { level: 1 })).toHaveText('From Cairo');
		await expect(cold.getByRole('main')).toContainText('What is reported of Cairo.');
		await expect(cold.locator('[data-map]')).toHaveAttribute('data-camera', /^5\.50*\/30\.0*\/31\.0*\//);
		await cold.getByRole('link', { name: 'Next' }).click();
		await expect(cold.getByRole('heading', { level: 1 })).toHaveText('Fawzi’s trip to Damascus');
		const [claim] = siteDossier.contacts.find(({ id }) => id === 'fawzi-in-damascus')?.claims ?? [];
		const words = siteDossier.excerpts.find(({ id }) => id === claim?.excerpt)?.exact ?? '';
		await expect(cold.locator('main blockquote').first()).toContainText(words.slice(0, 40));
	});
});
