/**
 * A stretch of time that a reader looks at, from the first day of `from` to the last day of `to`, both of them in it. Each is
 * a year, a month or a day as EDTF level 0 writes them (ISO 8601-2). Without `from` it is cumulative: all until `to`.
 */
export interface TimeWindow {
	/** Null where it is open; at least one of the two is not. */
	from: string | null;
	to: string | null;
}

/** Whole days, inclusive; `YYYY-MM-DD` can be compared as text. An open end is before or after all days. */
export interface Days {
	first: string;
	last: string;
}

export const BEFORE_ALL_DAYS = '';
export const AFTER_ALL_DAYS = '~';

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** Whether the text is a year, a month or a day that there is. */
export function isWindowDate(text: string): boolean {
	return DATE.test(text) && (text.length < 10 || Number(text.slice(8)) <= daysIn(text));
}

/** In the month of a date (proleptic Gregorian calendar, as ISO 8601 has it). */
function daysIn(date: string): number {
	const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
	if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
	return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const firstDay = (date: string): string => date + '-01-01'.slice(date.length - 4);

function lastDay(date: string): string {
	const month = date.length === 4 ? `${date}-12` : date;
	return month.length === 7 ? `${month}-${daysIn(month)}` : month;
}

/** The days of a window. */
export function daysOf({ from, to }: TimeWindow): Days {
	return {
		first: from === null ? BEFORE_ALL_DAYS : firstDay(from),
		last: to === null ? AFTER_ALL_DAYS : lastDay(to),
	};
}

/** Whether two dates make a window: it has one end at least, and does not end before it begins. */
export function isWindow(window: TimeWindow): boolean {
	const { from, to } = window;
	if (from === null && to === null) return false;
	if (![from, to].every((date) => date === null || isWindowDate(date))) return false;
	const { first, last } = daysOf(window);
	return first <= last;
}
