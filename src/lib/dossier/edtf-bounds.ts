/**
 * What an EDTF expression (ISO 8601-2, level 1) allows, as whole days. Reading EDTF itself is left to the edtf package.
 */
import edtf from 'edtf';

export interface DayBounds {
	/** `YYYY-MM-DD`; null where the start is open or unknown. */
	earliest: string | null;
	latest: string | null;
}

/**
 * The first and the last day that the expression allows. An open end means "until the text was published", as nothing in
 * it can be later: `latest` is then `asOf`.
 *
 * @returns null where the expression is not EDTF of level 0 or 1.
 */
export function edtfBounds(expression: string, asOf: string): DayBounds | null {
	try {
		const { min, max } = edtf(expression, { level: 1 });
		return { earliest: dayOf(min), latest: dayOf(max) ?? asOf };
	} catch {
		return null;
	}
}

function dayOf(milliseconds: number | null): string | null {
	return milliseconds !== null && Number.isFinite(milliseconds)
		? new Date(milliseconds).toISOString().slice(0, 10)
		: null;
}
