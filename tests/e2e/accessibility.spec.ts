/** axe finds nothing on a page of each kind, in both themes; with FULL=1 on every page. */
import AxeBuilder from '@axe-core/playwright';
import { siteDossier } from '../support/site-dossier';
import { expect, test } from '../support/test';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const ONE_OF_EACH = [
	...['', 'about/', 'contacts/us-official-in-damascus/', 'places/tripoli/'],
	...['parties/khaled-fawzi/', 'sources/dangerous-liaisons/'],
];
const { contacts, places, parties, sources } = siteDossier;
const EVERY_PAGE = [
	...['', 'about/'],
	...contacts.map(({ id }) => `contacts/${id}/`),
	...places.map(({ id }) => `places/${id}/`),
	...parties.map(({ id }) => `parties/${id}/`),
	...sources.map(({ id }) => `sources/${id}/`),
];
/** The dark theme has other colours and nothing else that axe looks at: in the short run, the pages that have the most. */
const PAGES = {
	light: process.env['FULL'] ? EVERY_PAGE : ONE_OF_EACH,
	dark: process.env['FULL'] ? EVERY_PAGE : ['', 'contacts/us-official-in-damascus/', 'places/tripoli/'],
};

for (const colorScheme of ['light', 'dark'] as const)
	test.describe(`in the ${colorScheme} theme`, () => {
		test.use({ colorScheme });
		test('axe finds nothing on any kind of page', async ({ page }) => {
			const pages = PAGES[colorScheme];
			test.setTimeout(pages.length * 30_000);
			for (const address of pages) {
				await page.goto(address);
				const { violations } = await new AxeBuilder({ page }).analyze();
				const found = violations.map(
					({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
				);
				expect(found, `/${address}`).toEqual([]);
			}
		});
	});
