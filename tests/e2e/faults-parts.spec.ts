/** A part of the page that is loaded when it is asked for, and cannot be had: the reader is told so, and what to do. */
import { composeScene } from '../../src/lib/scene/compose';
import type { LinkMark } from '../../src/lib/scene/model';
import { scriptWith } from '../support/faulty-map';
import { openWithMap, projection, type Pixel } from '../support/map';
import { siteDossier } from '../support/site-dossier';
import { expect, test } from '../support/test';

const distance = (a: Pixel, b: Pixel): number => Math.hypot(a.x - b.x, a.y - b.y);

test(
	'the key says that it could not be loaded, and the map is as it was',
	{ tag: '@full' },
	async ({ page, trouble }) => {
		trouble.expectConsoleError({ text: /ERR_FAILED/, address: '.js' });
		await openWithMap(page, '');
		await page.route(`**${scriptWith('Drawn as a journey')}`, (route) => route.abort());
		await page.getByText('What the marks mean').click();
		await expect(page.getByRole('alert')).toContainText('Close this and open it again');
		await expect(page.locator('[data-map="idle"]')).toBeVisible();
	},
);

test(
	'where several links lie together and the list of them cannot be loaded, that is said',
	{ tag: '@full' },
	async ({ page, trouble }) => {
		trouble.expectConsoleError({ text: /ERR_FAILED/, address: '.js' });
		await openWithMap(page, '');
		await page.route(`**${scriptWith('lie together here')}`, (route) => route.abort());
		const pixelOf = await projection(page);
		const { links } = composeScene(siteDossier, { page: { kind: 'overview' } }, 'en');
		const dots = siteDossier.places.map(({ point }) => pixelOf(point));
		const lineOf = ({ path }: LinkMark) => path.map(pixelOf);
		const crossing = links
			.flatMap((link) =>
				lineOf(link).map((point) => ({
					point,
					others: links.filter(
						(other) => other !== link && lineOf(other).some((near) => distance(near, point) < 4),
					).length,
					free: Math.min(...dots.map((dot) => distance(dot, point))),
				})),
			)
			.filter(({ others, free }) => others > 0 && free > 30)[0];
		if (!crossing) throw new Error('no two links lie together');
		await page.mouse.click(crossing.point.x, crossing.point.y);
		await expect(page.getByRole('alert')).toContainText('choose from the text of the page');
		await page.getByRole('main').getByRole('link', { name: 'Fawzi’s trip to Damascus' }).click();
		await expect(page).toHaveURL(/\/contacts\/fawzi-in-damascus\/$/);
	},
);
