/** Goes to the same view, looked at another way. Needs a page. */
import { goto } from '$app/navigation';
import type { LookChange } from '$lib/view/look-of';
import type { View } from '$lib/view/view';
import { hereOf } from './here-of';
import { addressOf } from './link-to';

/**
 * Replaces the address: how the map is drawn is no step of its own, and Back leads to what was read before. What the reader
 * narrows the contacts to is a step, which Back takes back. The page of a step of a briefing says itself what it is narrowed to,
 * so that another choice leads to the page of what it shows.
 *
 * @param change What differs.
 * @param replaceState For a change that comes in many small steps.
 * @returns When the address has it.
 */
export function showLook(
	view: View,
	change: LookChange,
	replaceState = !('filters' in change || 'time' in change),
): Promise<void> {
	// A part that is undefined is none in an address.
	const stays = !('filters' in change || 'time' in change);
	const next = { ...(stays ? hereOf(view) : view), ...change } as View;
	// eslint-disable-next-line svelte/no-navigation-without-resolve -- `addressOf` has resolved it.
	return goto(addressOf(next), { replaceState, noScroll: true, keepFocus: true });
}
