/**
 * What the parts of a table are, to be spread on them. Browsers know that by themselves, but forget it where a style sheet lays
 * them out otherwise than as a table, as on a phone.
 */
export const TABLE_ROLES = {
	table: { role: 'table' },
	group: { role: 'rowgroup' },
	row: { role: 'row' },
	columnHeader: { role: 'columnheader' },
	rowHeader: { role: 'rowheader' },
	cell: { role: 'cell' },
} as const;
