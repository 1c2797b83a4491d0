/**
 * What the parts of a table are, each for its `role`. Browsers know that by themselves, but forget it where a style sheet lays
 * them out otherwise than as a table, as on a phone.
 */
export const TABLE_ROLES = {
	table: 'table',
	group: 'rowgroup',
	row: 'row',
	columnHeader: 'columnheader',
	rowHeader: 'rowheader',
	cell: 'cell',
} as const;
