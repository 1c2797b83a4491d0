/** The days of a window of time. */
import type { TimeWindow } from './time-window';

/** Whole days, inclusive; `YYYY-MM-DD` can be compared as text. An open end is before or after all days. */
export interface Days {
	first: string;
	last: string;
}

export const BEFORE_ALL_DAYS = '';
export const AFTER_ALL_DAYS = '~';

/** From the first day of its beginning to the last day of its end. */
export function daysOf({ from, to }: TimeWindow): Days {
	return {
		first: from === null ? BEFORE_ALL_DAYS : from + '-01-01'.slice(from.length - 4),
		last: to === null ? AFTER_ALL_DAYS : lastDay(to),
	};
}

function lastDay(date: string): string {
	const month = date.length === 4 ? `${date}-12` : date;
	return month.length === 7 ? `${month}-${daysIn(month)}` : month;
}

/** In a month (proleptic Gregorian calendar, as ISO 8601 has it). */
function daysIn(date: string): number {
	const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
	if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
	return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
