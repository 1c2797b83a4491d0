/**
 * A stretch of time that a reader looks at, from the first day of `from` to the last day of `to`, both of them in it. Each is
 * a year, a month or a day as EDTF level 0 writes them (ISO 8601-2). Without `from` it is cumulative: all until `to`.
 */
export interface TimeWindow {
	/** Null where it is open; at least one of the two is not. */
	from: string | null;
	to: string | null;
}

/** Whether the text is a year, a month or a day that there is. */
export function isWindowDate(text: string): boolean {
	const day = new Date(text);
	return (
		/^\d{4}(-\d\d){0,2}$/.test(text) && !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(text)
	);
}

/** Whether two dates make a window: it has one end at least, and does not end before it begins. */
export function isWindow({ from, to }: TimeWindow): boolean {
	if ([from, to].some((date) => date !== null && !isWindowDate(date))) return false;
	if (from === null || to === null) return from !== to;
	// No day lies between the last of a month and its 31st.
	return from <= to + '-12-31'.slice(to.length - 4);
}
