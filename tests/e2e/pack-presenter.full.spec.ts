/** The wall and the speaker's window of the file that opens from a disk: in step by the windows themselves. */
import type { Page } from '@playwright/test';
import { expect, openPack, test } from '../support/pack';

const onWall = (wall: Page, number: number) =>
	expect(wall.locator('.briefing-step .eyebrow span')).toHaveText(`${number} of 14`);
const atSpeaker = (speaker: Page, number: number) =>
	expect(speaker.locator('.speaker .eyebrow span')).toHaveText(`${number} of 14`);
const isPaired = (speaker: Page) =>
	expect(speaker.getByText('The wall is in step with this window.')).toBeVisible();

for (const channel of ['with', 'without'])
	test(`they stay in step ${channel} BroadcastChannel, also after a reload of either`, async ({
		page: wall,
		context,
		pack,
	}) => {
		test.slow();
		if (channel === 'without')
			await context.addInitScript(() => {
				Reflect.deleteProperty(window, 'BroadcastChannel');
			});
		await openPack(wall, pack, '/briefings/dangerous-liaisons/egypt/');
		await expect(wall.getByRole('region', { name: 'Presenting' })).toBeVisible();
		const opened = wall.waitForEvent('popup');
		await wall.keyboard.press('s');
		const speaker = await opened;
		await isPaired(speaker);
		await expect(speaker).toHaveURL(`${pack}#/presenter/?step=dangerous-liaisons/egypt`);
		await atSpeaker(speaker, 5);
		await wall.keyboard.press('PageDown');
		await atSpeaker(speaker, 6);
		await speaker.getByRole('button', { name: 'Next' }).click();
		await onWall(wall, 7);

		await speaker.reload();
		await isPaired(speaker);
		await speaker.getByLabel('Go to step').selectOption({ index: 2 });
		await onWall(wall, 3);
		await wall.reload();
		await onWall(wall, 3);
		await expect(wall.getByRole('region', { name: 'Presenting' })).toBeVisible();
		await isPaired(speaker);
		await speaker.keyboard.press('PageUp');
		await onWall(wall, 2);
		await speaker.getByRole('button', { name: 'Black screen' }).click();
		await expect(wall.locator('.blank-screen')).toBeVisible();
	});
