/** What the body of a table is given, long or not. */
import type { Snippet } from 'svelte';

/** What a row says of itself: to be put on its `<tr>`. */
export interface RowPlace {
	/** From 1, the head of the table counted. */
	'aria-rowindex': number;
	'data-index': number;
	/** To be attached to the row. */
	attach?: (row: HTMLElement) => void;
}

export interface TableRowsInView<T> {
	items: readonly T[];
	key: (item: T) => string;
	/** The whole `<tr>`. */
	row: Snippet<[item: T, place: RowPlace]>;
	/** Pixels of a row, about. */
	rowHeight: number;
	/** How many there are. */
	columns: number;
	/** `aria-rowindex` of the first row. */
	firstIndex: number;
}
