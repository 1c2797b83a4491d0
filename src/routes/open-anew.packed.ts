/** Opens the page once more in the file that opens from a disk, with the map where the reader has moved it to. Needs a page. */
import { goto } from '$app/navigation';

/** @param href Of the page that is open, as it is to be looked at. */
export async function openAnew(href: string): Promise<void> {
	// eslint-disable-next-line svelte/no-navigation-without-resolve -- It is resolved already.
	await goto(href, { replaceState: true, noScroll: true, keepFocus: true });
	location.reload();
}
