/** The wall and the speaker's window: two pages of one browser that stay in step, whichever is moved or loaded anew. */
import type { Page } from '@playwright/test';
import { openWithMap } from '../support/map';
import { expect, test } from '../support/test';

const STEP = 'briefings/dangerous-liaisons/egypt/';
const onWall = (wall: Page, number: number) =>
	expect(wall.locator('.briefing-step .eyebrow span')).toHaveText(`${number} of 14`);
const atSpeaker = (speaker: Page, number: number) =>
	expect(speaker.locator('.speaker .eyebrow span')).toHaveText(`${number} of 14`);
const isPaired = (speaker: Page) =>
	expect(speaker.getByText('The wall is in step with this window.')).toBeVisible();

/** Opens a wall, and from it the speaker's window. */
async function openBoth(wall: Page): Promise<Page> {
	await openWithMap(wall, STEP);
	await expect(wall.getByRole('region', { name: 'Presenting' })).toBeVisible();
	const opened = wall.waitForEvent('popup');
	await wall.keyboard.press('s');
	const speaker = await opened;
	await isPaired(speaker);
	return speaker;
}

test('the wall and the speaker’s window stay in step, also after a reload of either', async ({
	page: wall,
}) => {
	test.slow();
	const speaker = await openBoth(wall);
	await expect(speaker).toHaveURL(/\/presenter\/\?step=dangerous-liaisons\/egypt$/);
	await expect(speaker.getByRole('heading', { level: 1 })).toContainText('Egypt: visits both ways');
	await expect(speaker.locator('.notes')).toContainText(
		'The visits and the trip the author states without a hedge',
	);
	await expect(speaker.getByText('Italy: one meeting stated, one visit reported')).not.toHaveCount(0);
	await atSpeaker(speaker, 5);

	await wall.keyboard.press('PageDown');
	await onWall(wall, 6);
	await atSpeaker(speaker, 6);
	await speaker.getByRole('button', { name: 'Next' }).click();
	await onWall(wall, 7);
	await atSpeaker(speaker, 7);

	await test.step('the speaker’s window is loaded anew', async () => {
		await speaker.reload();
		await isPaired(speaker);
		await atSpeaker(speaker, 7);
		await speaker.getByLabel('Go to step').selectOption({ index: 2 });
		await onWall(wall, 3);
	});

	await test.step('the wall is loaded anew', async () => {
		await wall.reload();
		await isPaired(speaker);
		await onWall(wall, 3);
		await expect(wall.getByRole('region', { name: 'Presenting' })).toBeVisible();
		await speaker.keyboard.press('PageUp');
		await onWall(wall, 2);
		await wall.keyboard.press('PageDown');
		await atSpeaker(speaker, 3);
	});

	await test.step('the screen is black from either side', async () => {
		await speaker.getByRole('button', { name: 'Black screen' }).click();
		await expect(wall.locator('.blank-screen')).toBeVisible();
		await wall.keyboard.press('b');
		await expect(speaker.getByRole('button', { name: 'Black screen' })).toBeVisible();
	});
});

test(
	'the speaker knows that the wall shows another page, and brings it back',
	{ tag: '@full' },
	async ({ page: wall }) => {
		const speaker = await openBoth(wall);
		await wall.getByRole('link', { name: 'Fawzi’s trip to Damascus', exact: true }).click();
		await expect(speaker.getByText('The wall shows another page.')).toBeVisible();
		await atSpeaker(speaker, 5);
		await speaker.getByRole('button', { name: 'Back to the step' }).click();
		await onWall(wall, 5);
		await isPaired(speaker);
		await wall.close();
		await expect(speaker.getByText('No wall is open.')).toBeVisible();
	},
);

test('two that go on at once end at the same step', { tag: '@full' }, async ({ page: wall }) => {
	const speaker = await openBoth(wall);
	await Promise.all([wall.keyboard.press('End'), speaker.keyboard.press('Home')]);
	await expect
		.poll(async () => {
			const [one = '', other = ''] = await Promise.all([
				wall.locator('.briefing-step .eyebrow span').textContent(),
				speaker.locator('.speaker .eyebrow span').textContent(),
			]).then((texts) => texts.map((text) => text ?? ''));
			return one === other && one !== '5 of 14';
		})
		.toBe(true);
});

test('another tab of the same briefing is left alone', { tag: '@full' }, async ({ page: wall, context }) => {
	const speaker = await openBoth(wall);
	const other = await context.newPage();
	await openWithMap(other, STEP);
	await speaker.keyboard.press('PageDown');
	await onWall(wall, 6);
	await other.waitForTimeout(500);
	await onWall(other, 5);
	await expect(other.getByRole('region', { name: 'Presenting' })).toBeVisible();
	await other.keyboard.press('Home');
	await onWall(other, 1);
	await atSpeaker(speaker, 6);
});

test(
	'with one screen the speaker’s window steps by itself, keeps its time, and opens the wall',
	{ tag: '@full' },
	async ({ page: speaker }) => {
		await speaker.clock.install({ time: new Date('2026-03-05T10:00:00Z') });
		await speaker.goto('presenter/');
		await speaker.getByRole('link', { name: 'Egypt: visits both ways' }).click();
		await atSpeaker(speaker, 5);
		await expect(speaker.getByText('No wall is open.')).toBeVisible();
		const time = (name: string) => speaker.locator(`dl .${name} dd`);
		await speaker.clock.runFor(65_000);
		await expect(time('all')).toHaveText('1:05');
		await speaker.keyboard.press('PageDown');
		await atSpeaker(speaker, 6);
		await speaker.clock.runFor(10_000);
		await expect(time('step')).toHaveText('0:10');
		await expect(time('all')).toHaveText('1:15');
		await expect(time('clock')).toHaveText('10:01');
		await speaker.reload();
		await atSpeaker(speaker, 6);
		await speaker.clock.runFor(1000);
		await expect(time('all')).toHaveText(/^1:1[67]$/);
		await speaker.getByRole('button', { name: 'Restart the timer' }).click();
		await expect(time('all')).toHaveText('0:00');

		const opened = speaker.waitForEvent('popup');
		await speaker.getByRole('button', { name: 'Open the wall' }).click();
		const wall = await opened;
		await onWall(wall, 6);
		await isPaired(speaker);
		await speaker.keyboard.press('End');
		await onWall(wall, 14);
	},
);

test(
	'where the browser has no channel, the two windows talk to each other',
	{ tag: '@full' },
	async ({ context, page: wall }) => {
		await context.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'));
		const speaker = await openBoth(wall);
		await speaker.keyboard.press('PageDown');
		await onWall(wall, 6);
		await wall.reload();
		await onWall(wall, 6);
		await expect(wall.getByRole('region', { name: 'Presenting' })).toBeVisible();
		await isPaired(speaker);
		// The window that was opened asks until it is answered.
		await expect(async () => {
			await wall.keyboard.press('Home');
			await expect(speaker.locator('.speaker .eyebrow span')).toHaveText('1 of 14', { timeout: 1000 });
		}).toPass();
		await speaker.reload();
		await atSpeaker(speaker, 1);
		await isPaired(speaker);
		await speaker.keyboard.press('PageDown');
		await onWall(wall, 2);
	},
);
