/** Whether a key that was pressed asks for the search. Every page has this at once, so it is short. */

/** What is needed of a `KeyboardEvent`. */
export type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'target'>;

/**
 * Ctrl or ⌘ with K, wherever the focus is; and /, where nothing is being typed. The Arabic letters stand on the same keys.
 *
 * @param slash Whether / does.
 */
export function opensSearch(
	{ key, ctrlKey, metaKey, altKey, shiftKey, target }: Pressed,
	slash: boolean,
): boolean {
	if (altKey) return false;
	if (ctrlKey || metaKey) return !shiftKey && /^[kن]$/i.test(key);
	return slash && /^[/ظ]$/.test(key) && !(target as Element).closest('input,textarea,select');
}
