/** What `RowsInView.svelte` is given. */
import type { Snippet } from 'svelte';

export interface RowsInView<T> {
	items: readonly T[];
	key: (item: T) => string;
	row: Snippet<[item: T, index: number]>;
	/** Pixels of a row, about. */
	rowHeight: number;
	/** Gives what scrolls the list; without one, the page does. */
	scroller: (() => HTMLElement | undefined) | undefined;
	classes: string;
}
