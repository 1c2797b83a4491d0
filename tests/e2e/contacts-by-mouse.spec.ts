/** Each contact that is on the map can be clicked there, and opens its page. */
import type { Page } from '@playwright/test';
import { contactById } from '../../src/lib/dossier/lookup';
import { composeScene } from '../../src/lib/scene/compose';
import type { LinkMark } from '../../src/lib/scene/model';
import { mapIsIdle, openWithMap, projection, type Pixel } from '../support/map';
import { siteDossier } from '../support/site-dossier';
import { expect, test } from '../support/test';

// The camera jumps, so that one visit can click through all of them.
const { links } = composeScene(siteDossier, { page: { kind: 'overview' } }, 'en');
const contacts = [...new Set(links.map(({ contact }) => contact))];

/** Points of the link that show on the map, those first at which other links and places are farthest away. */
async function pointsOf(page: Page, contact: string): Promise<Pixel[]> {
	const pixelOf = await projection(page);
	const line = ({ path }: LinkMark) => path.map(pixelOf);
	const others = links.filter((link) => link.contact !== contact).flatMap(line);
	others.push(
		...siteDossier.places
			.filter(({ precision }) => precision !== 'country')
			.map(({ point }) => pixelOf(point)),
	);
	const distance = (a: Pixel, b: Pixel) => Math.hypot(a.x - b.x, a.y - b.y);
	const onMap = await page.evaluate(
		(points) => {
			const map = document.querySelector('[data-map]');
			return points.map(({ x, y }) => map?.contains(document.elementFromPoint(x, y)) ?? false);
		},
		links.filter((link) => link.contact === contact).flatMap(line),
	);
	const candidates = links
		.filter((link) => link.contact === contact)
		.flatMap(line)
		.filter((_, index) => onMap[index]);
	const free = (point: Pixel) => Math.min(...others.map((other) => distance(point, other)));
	return candidates.sort((a, b) => free(b) - free(a));
}

async function hasOpened(page: Page, title: string): Promise<boolean> {
	const opened = page.getByRole('heading', { level: 1, name: title, exact: true });
	return opened.waitFor({ timeout: 2000 }).then(
		() => true,
		() => false,
	);
}

test('all contacts with a place are links on the map', () => {
	const placed = siteDossier.contacts.filter(({ venue }) => venue !== null).map(({ id }) => id);
	expect(contacts).toEqual(expect.arrayContaining(placed));
});

test(
	'a click on each link opens its contact, and Back leads to the map as it was',
	{ tag: '@full' },
	async ({ page }) => {
		test.setTimeout(180_000);
		await openWithMap(page, '');
		for (const contact of contacts) {
			const title = contactById(siteDossier, contact).title.en;
			await test.step(title, async () => {
				// A name or another link may lie over the first point: a reader would try beside it.
				for (const { x, y } of (await pointsOf(page, contact)).filter((_, index) => index % 3 === 0)) {
					await page.mouse.click(x, y);
					const choice = page.getByRole('dialog').getByRole('button', { name: title });
					const dialog = page.getByRole('dialog');
					await expect(
						dialog.or(page.locator('main h1:not(:text-is("Who is reported to have met whom"))')),
					).toBeVisible();
					if (await choice.isVisible()) await choice.click();
					else if (await dialog.isVisible()) await page.keyboard.press('Escape');
					if (await hasOpened(page, title)) break;
					if (page.url().includes('/places/') || page.url().includes('/contacts/')) await page.goBack();
					await mapIsIdle(page);
				}
				await expect(page).toHaveURL(new RegExp(`/contacts/${contact}/$`));
				await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
				await page.goBack();
				await expect(page).not.toHaveURL(/contacts/);
				await mapIsIdle(page);
			});
		}
	},
);
