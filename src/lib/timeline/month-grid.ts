/**
 * The window of time on a grid of months, as handles move it. Bounds count the months of a domain: the window runs from the
 * beginning of month `from` to the beginning of month `to`. At either end of the grid it is open. Pure.
 */
import { AFTER_ALL_DAYS, BEFORE_ALL_DAYS, daysOf } from '$lib/dossier/filters/days-of';
import type { TimeWindow } from '$lib/dossier/filters/time-window';
import { dayNumber, dayText } from './day-number';
import type { Domain } from './time-scale';

/** 0 ≤ from < to ≤ the number of months. */
export interface MonthBounds {
	from: number;
	to: number;
}

/** Which of the window's ends is moved, or both. */
export type Grip = 'from' | 'to' | 'both';

/** Months since the year 0. */
const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
const firstMonth = ({ first }: Domain): number => monthOf(dayText(first));

/** Of a day since 1970, the month of the domain that it lies in, from 0. */
export const monthAt = (day: number, domain: Domain): number => monthOf(dayText(day)) - firstMonth(domain);

/** How many months the domain has. */
export const monthCount = (domain: Domain): number => monthAt(domain.end, domain);

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);

/** The whole months that hold the window; all of them where there is none. */
export function boundsOf(window: TimeWindow | null, domain: Domain): MonthBounds {
	const count = monthCount(domain);
	const { first, last } = window ? daysOf(window) : { first: BEFORE_ALL_DAYS, last: AFTER_ALL_DAYS };
	const from = first === BEFORE_ALL_DAYS ? 0 : clamp(monthOf(first) - firstMonth(domain), 0, count - 1);
	const to = last === AFTER_ALL_DAYS ? count : clamp(monthOf(last) + 1 - firstMonth(domain), 1, count);
	return { from, to: Math.max(to, from + 1) };
}

/** Null where it is open at both ends. A whole year is written as one. */
export function windowOf({ from, to }: MonthBounds, domain: Domain): TimeWindow | null {
	const month = (index: number) => {
		const at = firstMonth(domain) + index;
		return [String(Math.floor(at / 12)).padStart(4, '0'), String((at % 12) + 1).padStart(2, '0')] as const;
	};
	const [fromYear, fromMonth] = month(from);
	const [toYear, toMonth] = month(to - 1);
	const window = {
		from: from <= 0 ? null : fromMonth === '01' ? fromYear : `${fromYear}-${fromMonth}`,
		to: to >= monthCount(domain) ? null : toMonth === '12' ? toYear : `${toYear}-${toMonth}`,
	};
	return window.from === null && window.to === null ? null : window;
}

/** One end moved by months, or both together; neither passes the other or the end of the grid. */
export function moved({ from, to }: MonthBounds, grip: Grip, by: number, count: number): MonthBounds {
	if (grip === 'from') return { from: clamp(from + by, 0, to - 1), to };
	if (grip === 'to') return { from, to: clamp(to + by, from + 1, count) };
	const way = clamp(by, -from, count - to);
	return { from: from + way, to: to + way };
}

/** The bound that begins nearest to a day. */
export function boundAt(day: number, domain: Domain): number {
	const within = clamp(day, domain.first, domain.end);
	const bound = monthAt(within, domain);
	return Number(dayText(within).slice(8)) > 15 ? bound + 1 : bound;
}

/** Days since 1970 between which the window lies; null at an open end. `end` is the first day after it. */
export function windowDays(window: TimeWindow | null): { first: number | null; end: number | null } {
	if (window === null) return { first: null, end: null };
	const { first, last } = daysOf(window);
	return {
		first: first === BEFORE_ALL_DAYS ? null : dayNumber(first),
		end: last === AFTER_ALL_DAYS ? null : dayNumber(last) + 1,
	};
}
