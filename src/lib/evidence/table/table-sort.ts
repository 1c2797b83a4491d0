/**
 * What the table of contacts can be ordered by, as the address has it: `sort=place`, `sort=-when`. The address keeps any word;
 * here it is known or not.
 */

/** In the order in which they stand. */
export const COLUMNS = [
	'contact',
	'when',
	'kind',
	'who',
	'country',
	'place',
	'ends',
	'standing',
	'doubt',
	'source',
	'excerpts',
] as const;

export type Column = (typeof COLUMNS)[number];

/** Of the others nothing comes first. */
const UNSORTABLE = ['ends', 'source'] as const satisfies readonly Column[];

export type SortColumn = Exclude<Column, (typeof UNSORTABLE)[number]>;

export interface TableSort {
	column: SortColumn;
	descending: boolean;
}

/** Where nothing else is asked. */
export const BY_DATE: TableSort = { column: 'when', descending: false };

/** Whether contacts can be ordered by a column. */
export const isSortColumn = (column: Column): column is SortColumn =>
	!UNSORTABLE.some((other) => other === column);

/** By date for what names no column that there is. */
export function sortOf(text: string | undefined): TableSort {
	const descending = text?.startsWith('-') ?? false;
	const column = COLUMNS.find((one) => one === (descending ? text?.slice(1) : text));
	return column && isSortColumn(column) ? { column, descending } : BY_DATE;
}

/** For the address; undefined for the order that needs none. */
export function sortToText({ column, descending }: TableSort): string | undefined {
	if (column === BY_DATE.column && descending === BY_DATE.descending) return undefined;
	return `${descending ? '-' : ''}${column}`;
}

/** What pressing the head of a column asks for: its order, or the other way round where it is in that order already. */
export const nextSort = (sort: TableSort, column: SortColumn): TableSort => ({
	column,
	descending: sort.column === column && !sort.descending,
});
