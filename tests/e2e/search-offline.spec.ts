/** The search is kept with the pages: after one visit it opens without a network, though it was never used. */
import { pagesAreKept } from '../support/kept';
import { openWithMap } from '../support/map';
import { openSearch, options, searchField } from '../support/search';
import { expect, test } from '../support/test';

test.use({ serviceWorkers: 'allow' });
test.describe.configure({ timeout: 180_000 });

test(
	'after one visit the search opens without a network and leads to pages that were kept',
	{ tag: '@full' },
	async ({ page, context }) => {
		await openWithMap(page, '');
		await pagesAreKept(page);
		await context.setOffline(true);
		await openSearch(page);
		await searchField(page).fill('حميميم');
		await options(page).first().click();
		await expect(page).toHaveURL(/\/places\/hmeimim\/$/);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hmeimim');
	},
);
