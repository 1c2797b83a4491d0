/** Where a key leads in a list of options whose field keeps the focus. */

/**
 * The option that the key leads to, from one end round to the other; null where the key is none of the list's.
 *
 * @param at The option that is active, from 0.
 * @param count How many there are; with none, no key leads anywhere.
 */
export function nextOption(key: string, at: number, count: number): number | null {
	if (count === 0) return null;
	switch (key) {
		case 'ArrowDown':
			return (at + 1) % count;
		case 'ArrowUp':
			return (at - 1 + count) % count;
		case 'Home':
			return 0;
		case 'End':
			return count - 1;
		default:
			return null;
	}
}
