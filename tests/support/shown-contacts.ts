/** Which contacts a page shows in its list, and which its map does not dim. */
import type { Locator, Page } from '@playwright/test';
import { mapIsIdle } from './map';

export interface ShownContacts {
	/** By date. */
	listed: string[];
	/** Listed apart, as the text does not date them. */
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
	const list = page.locator('[aria-labelledby="page--by-date"]');
	return {
		listed: await contactsIn(list.locator('> section a')),
		undated: await contactsIn(list.locator('> ul a')),
		drawn: (await contactsIn(page.locator('.inset a.link:not(.dimmed)'))).sort(),
		dimmed: (await contactsIn(page.locator('.inset a.link.dimmed'))).sort(),
	};
}
