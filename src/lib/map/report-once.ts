/**
 * Keeps a broken archive, which fails tile by tile, from flooding the reports of errors. Pure but for what it is given.
 */
import { isOfArchive } from './is-of-archive';

/** As MapLibre's error events have it: `sourceId` where it was a source that failed. */
export interface MapError {
	error: unknown;
	sourceId?: string | undefined;
}

/** A function that reports the first error of each origin, and is silent about its others. */
export function reportOnce(report: (error: unknown) => void): (event: MapError) => void {
	const reported = new Set<string>();
	return ({ error, sourceId }) => {
		const origin =
			sourceId === undefined ? `message ${String(error)}` : isOfArchive({ sourceId }) ? 'archive' : sourceId;
		if (reported.has(origin)) return;
		reported.add(origin);
		report(error);
	};
}
