/** What keys mean on a handle of the window of time: a month by an arrow, a year by Page Up and Page Down, as far as it goes. Pure. */

/** A key as an event has it. */
export type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/**
 * Months to move by, later ones above nought; null for any other key.
 *
 * @param isMirrored Whether time runs from right to left: arrows point where it is seen to go.
 * @param count Of all months, which lead to either end.
 */
export function keyMonths(
	{ key, ctrlKey, metaKey, altKey }: Key,
	isMirrored: boolean,
	count: number,
): number | null {
	if (ctrlKey || metaKey || altKey) return null;
	switch (key) {
		case 'ArrowUp':
			return 1;
		case 'ArrowDown':
			return -1;
		case 'ArrowRight':
			return isMirrored ? -1 : 1;
		case 'ArrowLeft':
			return isMirrored ? 1 : -1;
		case 'PageUp':
			return 12;
		case 'PageDown':
			return -12;
		case 'Home':
			return -count;
		case 'End':
			return count;
		default:
			return null;
	}
}
