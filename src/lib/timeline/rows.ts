/** The rows of a timeline one below the other, and which of them are in view: heights are known, so nothing is measured. Pure. */
import type { Group, Lane } from './groups';
import type { LaneLayout } from './lane-layout';

export type Row = { top: number; height: number; group: Group } & (
	| { kind: 'group' }
	/** `first`: the group's name stands beside it. */
	| { kind: 'lane'; lane: Lane; layout: LaneLayout; first: boolean }
	/** Its contacts counted by time. */
	| { kind: 'density'; open: boolean }
);

/** Above so many lanes contacts are counted instead, and a group opens into its lanes. */
export const MOST_LANES = 200;

export interface RowSizes {
	/** All in CSS pixels. */
	lane: (lane: Lane) => LaneLayout;
	density: number;
	/** Of a group's name in a row of its own; 0 where it stands beside its first lane. */
	name: number;
	/** Between groups. */
	gap: number;
}

/** @param open Ids of the groups that are open; they matter where contacts are counted. */
export function rowsOf(groups: readonly Group[], sizes: RowSizes, open: ReadonlySet<string>): Row[] {
	const isDense = groups.reduce((count, { lanes }) => count + lanes.length, 0) > MOST_LANES;
	const rows: Row[] = [];
	let top = 0;
	for (const group of groups) {
		if (rows.length > 0) top += sizes.gap;
		const isOpen = !isDense || open.has(group.id);
		if (isDense) rows.push({ kind: 'density', group, open: isOpen, top, height: sizes.density });
		else if (sizes.name > 0) rows.push({ kind: 'group', group, top, height: sizes.name });
		top += isDense ? sizes.density : sizes.name;
		if (!isOpen) continue;
		for (const [index, lane] of group.lanes.entries()) {
			const layout = sizes.lane(lane);
			const first = index === 0 && !isDense && sizes.name === 0;
			rows.push({ kind: 'lane', group, lane, layout, first, top, height: layout.height });
			top += layout.height;
		}
	}
	return rows;
}

export const heightOf = (rows: readonly Row[]): number => {
	const last = rows.at(-1);
	return last ? last.top + last.height : 0;
};

/** The rows that lie between two heights, found by halves. */
export function rowsBetween(rows: readonly Row[], top: number, bottom: number): readonly Row[] {
	const first = firstWhere(rows, (row) => row.top + row.height > top);
	const end = firstWhere(rows, (row) => row.top >= bottom);
	return rows.slice(first, Math.max(first, end));
}

/** @param holds False up to some row, and true from there on. */
function firstWhere(rows: readonly Row[], holds: (row: Row) => boolean): number {
	let [low, high] = [0, rows.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		const row = rows[middle];
		if (row && holds(row)) high = middle;
		else low = middle + 1;
	}
	return low;
}
