/** Opens the page once more, with the map where the reader has moved it to. Needs a page. */
import { goto } from '$app/navigation';

/**
 * Does nothing where the host does not answer: then the page that is there would be lost, and no other would come.
 *
 * @param href Of the page that is open, as it is to be looked at.
 */
export async function openAnew(href: string): Promise<void> {
	try {
		await fetch(href, { method: 'HEAD', cache: 'no-store' });
	} catch {
		return;
	}
	// eslint-disable-next-line svelte/no-navigation-without-resolve -- It is resolved already.
	await goto(href, { replaceState: true, noScroll: true, keepFocus: true });
	location.reload();
}
