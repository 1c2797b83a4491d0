/** Each of the six places can be clicked on the map, and opens its page. */
import { mapIsIdle, openWithMap, projection } from '../support/map';
import { siteDossier } from '../support/site-dossier';
import { expect, test } from '../support/test';

// The camera jumps, so that one visit can click through all of them.
const places = siteDossier.places.filter(({ precision }) => precision !== 'country');

test('a click on each of the six places opens its page, and Back leads to the map as it was', async ({
	page,
}) => {
	test.slow();
	expect(places.map(({ names }) => names.en)).toEqual([
		...['Damascus', 'Rome', 'Cairo', 'Hmeimim', 'Beirut', 'Tripoli'],
	]);
	await openWithMap(page, '');
	for (const { id, names, point } of places)
		await test.step(names.en, async () => {
			const { x, y } = (await projection(page))(point);
			await page.mouse.click(x, y);
			await expect(page).toHaveURL(new RegExp(`/places/${id}/$`));
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(names.en);
			await page.goBack();
			await expect(page).not.toHaveURL(/places/);
			await mapIsIdle(page);
		});
});
