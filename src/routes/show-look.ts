/** Goes to the same view, looked at another way. Needs a page. */
import { goto } from '$app/navigation';
import type { Look, View } from '$lib/view/view';
import { addressOf } from './link-to';

/**
 * Replaces the address: a way of looking is no step of its own, and Back leads to what was read before.
 *
 * @param change What differs; undefined switches it off.
 */
export function showLook(view: View, change: { [part in keyof Look]?: Look[part] | undefined }): void {
	const { projection, basemap, ...rest } = { ...view, ...change };
	const next: View = { ...rest, ...(projection && { projection }), ...(basemap && { basemap }) };
	// eslint-disable-next-line svelte/no-navigation-without-resolve -- `addressOf` has resolved it.
	void goto(addressOf(next), { replaceState: true, noScroll: true, keepFocus: true });
}
