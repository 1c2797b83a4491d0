/** The picture of the map that every page brings along: there before any script, and the live map stands exactly over it. */
import type { Page } from '@playwright/test';
import { mapIsIdle, projection } from '../support/map';
import { siteDossier } from '../support/site-dossier';
import { expect, test } from '../support/test';

/** The sizes that the map is looked at, and three more that a generator with a fixed seed drew. */
const sizes: [width: number, height: number][] = [
	[1440, 900],
	[1024, 768],
	[390, 844],
	[1920, 1080],
	...seededSizes(20180305, 3),
];

/** Linear congruential generator (Numerical Recipes): the same sizes in every run. */
function seededSizes(seed: number, count: number): [number, number][] {
	let state = seed;
	const between = (least: number, most: number): number => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return least + Math.floor((state / 2 ** 32) * (most - least));
	};
	return Array.from({ length: count }, () => [between(340, 2200), between(520, 1300)]);
}

const named = siteDossier.places.filter(({ precision }) => precision !== 'country');

/** Where the picture has the dots of places, by name, in pixels of the page. */
async function dotsOf(page: Page): Promise<Map<string, { x: number; y: number }>> {
	const dots = await page.locator('.map-picture a.place').evaluateAll((links) =>
		links.map((link) => {
			const dot = link.querySelector('.dot')?.getBoundingClientRect() ?? new DOMRect();
			return [
				link.getAttribute('aria-label') ?? '',
				{ x: dot.x + dot.width / 2, y: dot.y + dot.height / 2 },
			] as const;
		}),
	);
	return new Map(dots);
}

for (const address of ['', 'places/beirut/'])
	test(
		`on /${address} each place of the picture is where the live map has it, to within 2 pixels, at every size`,
		{ tag: address !== '' ? '@full' : [] },
		async ({ page }) => {
			await page.goto(address);
			await mapIsIdle(page);
			for (const [width, height] of sizes) {
				await page.setViewportSize({ width, height });
				// Under the live map the picture still lies as it would without it.
				await expect
					.poll(async () => farthest(await shifts(page)), {
						message: `pixels between picture and map at ${width} × ${height}`,
						timeout: 30_000,
					})
					.toBeLessThanOrEqual(2);
			}
		},
	);

/** Infinite where no place is in view: then nothing was compared. */
const farthest = (all: { pixels: number }[]): number =>
	all.length === 0 ? Infinity : Math.max(...all.map(({ pixels }) => pixels));

/** For each place that the live map shows, how far from there the picture has it. */
async function shifts(page: Page): Promise<{ name: string; pixels: number }[]> {
	const [pictured, onMap, box] = [
		await dotsOf(page),
		await projection(page),
		await page.locator('[data-map]').boundingBox(),
	];
	if (!box) throw new Error('there is no map');
	return named.flatMap(({ names, point }) => {
		const { x, y } = onMap(point);
		const inView = x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
		const dot = pictured.get(names.en) ?? { x: NaN, y: NaN };
		return inView ? [{ name: names.en, pixels: Math.hypot(dot.x - x, dot.y - y) }] : [];
	});
}

test(
	'every link and place of the picture leads to its page, and takes no keys once the live map is there',
	{ tag: '@full' },
	async ({ page }) => {
		await page.goto('');
		await expect(page.locator('.map-picture')).not.toHaveAttribute('inert');
		await mapIsIdle(page);
		await expect(page.locator('.map-picture')).toHaveAttribute('inert');
		await expect(page.locator('.map-picture')).toBeHidden();
	},
);

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });

	test('the picture has every place and every drawn contact as a real link with a name', async ({ page }) => {
		await page.goto('');
		const picture = page.getByRole('group', { name: 'Map of the contacts' }).first();
		for (const { id, names } of named)
			await expect(picture.getByRole('link', { name: names.en, exact: true })).toHaveAttribute(
				'href',
				`/places/${id}/`,
			);
		const links = picture.locator('a.link');
		expect(await links.count()).toBeGreaterThan(8);
		for (const link of await links.all()) {
			expect(await link.getAttribute('href')).toMatch(/^\/contacts\/[a-z0-9-]+\/$/);
			expect((await link.getAttribute('aria-label')) ?? '').toMatch(/ · /);
		}
		await picture.getByRole('link', { name: 'Rome', exact: true }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rome');
	});

	test('it is on paper, too', async ({ page }) => {
		await page.goto('contacts/mamlouk-in-rome/');
		await page.emulateMedia({ media: 'print' });
		const box = await page.locator('.map-picture').boundingBox();
		expect(box?.height).toBeGreaterThan(250);
		await expect(page.locator('.map-picture a.place').first()).toBeVisible();
	});
});
