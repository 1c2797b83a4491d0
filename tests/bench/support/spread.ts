/** The middle and the ends of several measurements. Pure. */

export interface Spread {
	median: number;
	min: number;
	max: number;
	/** How many there were. */
	count: number;
}

/** Null where there is nothing to measure by: no value, or one that is missing. */
export function spread(values: readonly (number | null)[]): Spread | null {
	const known = values.filter((value) => value !== null).sort((a, b) => a - b);
	const [min] = known;
	const max = known.at(-1);
	if (min === undefined || max === undefined || known.length < values.length) return null;
	const upper = known[Math.floor(known.length / 2)] ?? max;
	const lower = known[Math.ceil(known.length / 2) - 1] ?? min;
	return { median: (lower + upper) / 2, min, max, count: known.length };
}
