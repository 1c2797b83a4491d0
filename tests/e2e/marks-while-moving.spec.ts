/** The ring round the mark that has the focus: never beside its mark, also not while the map moves beneath it. */
import { siteDossier } from '../support/site-dossier';
import { mapIsIdle, openWithMap, projection } from '../support/map';
import { expect, test } from '../support/test';

test(
	'the ring and its words go while the map moves, and come back at the mark, which keeps the focus',
	{ tag: '@full' },
	async ({ page }) => {
		await openWithMap(page, '');
		const link = page
			.getByRole('group', { name: 'Places and contacts on the map' })
			.getByRole('link', { name: 'Cairo', exact: true });
		await link.focus();
		await expect(page.locator('.hint')).toHaveText('Cairo');
		/** In every frame until the map rests again: whether the mark shows, and where it is. */
		const recorded = page.evaluate(
			() =>
				new Promise<{ shows: boolean; hint: boolean; at: string }[]>((resolve) => {
					const frames: { shows: boolean; hint: boolean; at: string }[] = [];
					const marks = document.activeElement?.parentElement;
					const map = document.querySelector<HTMLElement>('[data-map]');
					const look = () => {
						const { x, y } = document.activeElement?.getBoundingClientRect() ?? { x: NaN, y: NaN };
						frames.push({
							shows: marks !== undefined && marks !== null && getComputedStyle(marks).opacity !== '0',
							hint: document.querySelector('.hint') !== null,
							at: `${String(x)} ${String(y)}`,
						});
						const first = frames[0]?.at;
						if (map?.dataset['map'] === 'idle' && frames.at(-1)?.at !== first) resolve(frames);
						else requestAnimationFrame(look);
					};
					look();
				}),
		);
		const box = await page.locator('[data-map]').boundingBox();
		await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 3, (box?.y ?? 0) + (box?.height ?? 0) / 3);
		await page.mouse.wheel(0, -240);
		const frames = await recorded;
		await mapIsIdle(page);
		const hidden = frames.filter(({ shows }) => !shows);
		expect(hidden.length).toBeGreaterThan(0);
		expect(hidden.some(({ hint }) => hint)).toBe(false);
		// Once hidden it shows again only where it belongs.
		const places = new Set(frames.filter(({ shows }) => shows).map(({ at }) => at));
		expect(places.size).toBe(2);

		await expect(link).toBeFocused();
		await expect(page.locator('.hint')).toHaveText('Cairo');
		const cairo = siteDossier.places.find(({ id }) => id === 'cairo');
		if (!cairo) throw new Error('there is no Cairo');
		const { x, y } = (await projection(page))(cairo.point);
		const ring = await link.boundingBox();
		expect((ring?.x ?? NaN) + (ring?.width ?? NaN) / 2).toBeCloseTo(x, 0);
		expect((ring?.y ?? NaN) + (ring?.height ?? NaN) / 2).toBeCloseTo(y, 0);
	},
);
