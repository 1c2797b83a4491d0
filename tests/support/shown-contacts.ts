/** Which contacts a page shows in its list, and which its map does not dim. */
import type { Locator, Page } from '@playwright/test';
import { mapIsIdle } from './map';

export interface ShownContacts {
	/** Under a year. */
	listed: string[];
	/** Under “No date”. */
	undated: string[];
	/** The contacts of the links of the inset that are not dimmed, sorted; those of others are `dimmed`. */
	drawn: string[];
	dimmed: string[];
}

const contactsIn = (links: Locator): Promise<string[]> =>
	links.evaluateAll((elements) => [
		...new Set(
			elements.flatMap((link) => /\/contacts\/([^/]+)\//.exec(link.getAttribute('href') ?? '')?.[1] ?? []),
		),
	]);

/** Of the overview, once its map is drawn and it has answered to its address. */
export async function shownContacts(page: Page): Promise<ShownContacts> {
	await mapIsIdle(page);
	const years = page.locator('[aria-labelledby="page--by-date"] > section');
	const noDate = page.getByRole('heading', { name: 'No date' });
	return {
		listed: await contactsIn(years.filter({ hasNot: noDate }).locator('a')),
		undated: await contactsIn(years.filter({ has: noDate }).locator('a')),
		drawn: (await contactsIn(page.locator('.inset a.link:not(.dimmed)'))).sort(),
		dimmed: (await contactsIn(page.locator('.inset a.link.dimmed'))).sort(),
	};
}
