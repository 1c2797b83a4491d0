/**
 * How many contacts of a group can have been in each month, or each year where months are too narrow: for dossiers with more
 * contacts than lanes can show. A contact counts in each of its possible months; one that nothing bounds at one end counts
 * where it is bounded. Pure.
 */
import type { Group, Lane } from './groups';
import { monthAt, monthCount } from './month-grid';
import { xOfDay, type Domain, type TimeScale } from './time-scale';

/** Pixels of a bar, at least. */
const LEAST_BAR = 3;

/** Months of a bar. */
export const barMonths = (scale: TimeScale): 1 | 12 =>
	scale.width / monthCount(scale) >= LEAST_BAR ? 1 : 12;

/** By lane of a group, its first and last month: looked up once, as every movement of the window counts anew. */
const monthsOfGroup = new WeakMap<Group, { domain: Domain; months: Int16Array }>();

function laneMonths(group: Group, domain: Domain): Int16Array {
	const kept = monthsOfGroup.get(group);
	if (kept?.domain.first === domain.first) return kept.months;
	const months = new Int16Array(group.lanes.length * 2);
	for (const [index, { happened }] of group.lanes.entries()) {
		const days = [happened?.first ?? happened?.last, happened?.last ?? happened?.first];
		days.forEach(
			(day, end) => (months[index * 2 + end] = day === null || day === undefined ? -1 : monthAt(day, domain)),
		);
	}
	monthsOfGroup.set(group, { domain, months });
	return months;
}

/** Contacts by bar. @param counts Which of them count. */
export function densityOf(
	group: Group,
	scale: TimeScale,
	counts: (lane: Lane) => boolean = () => true,
): number[] {
	const size = barMonths(scale);
	const length = Math.ceil(monthCount(scale) / size);
	const rises = new Int32Array(length + 1);
	const months = laneMonths(group, scale);
	const bar = (month: number) => Math.min(Math.max(Math.floor(month / size), 0), length - 1);
	for (const [index, lane] of group.lanes.entries()) {
		const [first = -1, last = -1] = [months[index * 2], months[index * 2 + 1]];
		if (first < 0 || !counts(lane)) continue;
		const [from, to] = [bar(first), bar(last)];
		rises[from] = (rises[from] ?? 0) + 1;
		rises[to + 1] = (rises[to + 1] ?? 0) - 1;
	}
	let count = 0;
	return Array.from({ length }, (_, index) => (count += rises[index] ?? 0));
}

/** The bars as SVG path data, standing on the lower edge. @param most The count that reaches the whole height. */
export function densityPath(
	counts: readonly number[],
	scale: TimeScale,
	most: number,
	height: number,
): string {
	const [left, right] = [xOfDay(scale, scale.first), xOfDay(scale, scale.end)];
	const step = ((right - left) / monthCount(scale)) * barMonths(scale);
	const at = (value: number) => Math.round(value * 10) / 10;
	return counts
		.map((count, index) => {
			if (count === 0 || most === 0) return '';
			const x = left + index * step;
			const width = Math.max(1, Math.min(step, right - x) - 1);
			const tall = Math.max(1, (count / most) * height);
			return `M${at(x)} ${height}h${at(width)}v${at(-tall)}h${at(-width)}z`;
		})
		.join('');
}
