/** A reader puts briefings of their own into the file that opens from a disk, and presents them from it. */
import { readFileSync } from 'node:fs';
import { addViews, openComposer, stepOf } from '../support/own-briefings';
import { expect as expectInPack, heading, openPack, writePack } from '../support/pack';
import { expect, test } from '../support/test';

test('the button saves the site with the reader’s own briefings in it, which are presented without a network', async ({
	page,
	browser,
}, info) => {
	test.slow();
	await addViews(page, 'contacts/fawzi-in-damascus/', 'places/cairo/?map=5.5/30/31&time=2015/..');
	await openComposer(page);
	const title = '</script><!-- “A & B” \u2028';
	await page.getByLabel('Title', { exact: true }).fill(title);
	// Its words are not written yet.
	await stepOf(page, 1).getByLabel('Heading').fill('');
	await page.getByRole('link', { name: 'All your own briefings' }).click();
	const saved = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save as one file' }).click();
	const download = await saved;
	expect(download.suggestedFilename()).toBe('liaison-atlas.html');
	await expect(page.getByText('The file was handed to the browser: liaison-atlas.html')).toBeVisible();
	const pack = writePack(info.outputPath(), readFileSync(await download.path(), 'utf8'));

	const context = await browser.newContext({ offline: true });
	const asked: string[] = [];
	const wrong: string[] = [];
	context.on('request', (request) => /^(data|blob):/.test(request.url()) || asked.push(request.url()));
	context.on('weberror', (error) => wrong.push(error.error().message));
	context.on('console', (message) => {
		if (message.type() === 'error') wrong.push(message.text());
	});
	const other = await context.newPage();
	await openPack(other, pack, '/briefings/');
	await other.getByRole('main').getByRole('link', { name: '“A & B”' }).click();
	await other.getByRole('main').getByRole('link', { name: 'Fawzi’s trip to Damascus' }).click();
	await expectInPack(other.getByRole('region', { name: 'Presenting' })).toBeVisible();
	await other.keyboard.press('PageDown');
	await expectInPack(heading(other)).toHaveText('Untitled step');
	await expectInPack(other.locator('.briefing-step .eyebrow span')).toHaveText('2 of 2');
	await expectInPack(other.locator('[data-map]')).toHaveAttribute('data-camera', /^5\.50*\/30\.0*\/31\.0*/);
	expect(wrong).toEqual([]);
	expect(asked.map((address) => address.replace(/#.*/, ''))).toEqual([pack]);
	await context.close();
});

test('on the page of all briefings, too; where the template cannot be had, that is said', async ({
	page,
	trouble,
}) => {
	await page.route('**/pack/template.html', (route) => route.fulfill({ status: 404, body: '' }));
	trouble.expectConsoleError({ text: /404/, address: '/pack/template.html' });
	await page.goto('briefings/');
	await page.getByRole('button', { name: 'Save as one file' }).click();
	await expect(page.getByText('The file could not be made')).toBeVisible();
});
