/**
 * What a cold visit may cost, in one place for the tests, which check bytes and counts, and for the benchmark, which prints
 * times as well. A kilobyte is 1000 bytes. Knows no browser.
 */
export const BUDGETS = {
	/** Bytes on the wire, headers included, until the picture of a page is complete: its text, style sheets, faces, images. */
	pictureBytes: 100_000,
	/** Bytes of all scripts that are asked for before MapLibre's main module, each compressed by gzip. */
	scriptBytes: 90_000,
	/** The same with those that come beside MapLibre or after it, as the live map's own parts do, also at the first idle moment. */
	allScriptBytes: 124_000,
	/** Bytes, compressed by gzip, of all that is asked for when the search is first opened: its program, its data, its looks. */
	searchBytes: 30_000,
	/** Bytes on the wire of all that is read from the archive of tiles for the opening view. */
	tileBytes: 150_000,
	/** Bytes, compressed by gzip, above which a file that a script asks for has to be one of MapLibre's. */
	largeFileBytes: 40_000,
	/** Layout shift of a whole cold load. */
	layoutShift: 0,
	/** How many times sooner the picture is complete than the same map by MapLibre alone. */
	timesSooner: 5,
} as const;
