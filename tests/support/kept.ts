/** What the service worker has kept, as the page's own stores tell. */
import { expect, type Page } from '@playwright/test';

/** The paths of everything that is kept. */
export function keptPaths(page: Page): Promise<string[]> {
	return page.evaluate(async () => {
		const paths: string[] = [];
		for (const name of await caches.keys())
			for (const { url } of await (await caches.open(name)).keys()) paths.push(new URL(url).pathname);
		return paths;
	});
}

/** Waits until the pages of a language are complete: that is when a note is written beside them. */
export async function pagesAreKept(page: Page): Promise<void> {
	await expect
		.poll(async () => (await keptPaths(page)).some((path) => path.endsWith('/_app/kept-note')), {
			timeout: 60_000,
		})
		.toBe(true);
}
