/** Whether a key that was pressed asks for the search. */

/** What is needed of a `KeyboardEvent`. */
export type Pressed = Pick<
	KeyboardEvent,
	'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'target' | 'defaultPrevented'
>;

const LATIN = /^[a-z]$/i;

/**
 * Ctrl or ⌘ with K, wherever the focus is; and /, where nothing is being typed. On keyboards of other scripts it is the key
 * that bears the letter beside its own.
 *
 * @param slash Whether / does.
 */
export function opensSearch(pressed: Pressed, slash: boolean): boolean {
	const { key, code, ctrlKey, metaKey, altKey, shiftKey, target, defaultPrevented } = pressed;
	if (altKey || defaultPrevented) return false;
	if (ctrlKey || metaKey)
		return !shiftKey && (key.toLowerCase() === 'k' || (code === 'KeyK' && !LATIN.test(key)));
	const typing =
		target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
	return slash && !typing && (key === '/' || (code === 'Slash' && /\p{Script=Arabic}/u.test(key)));
}
