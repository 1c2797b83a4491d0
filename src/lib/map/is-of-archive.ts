/** Whether an error of the map is one of its tiles' archive: then the map goes on with what it has. Pure. */
import type { BasemapSource } from '$lib/style/sources';
import type { MapError } from './report-once';

/** Both read the one archive of the site. */
export const ARCHIVE_SOURCES = ['world', 'near'] as const satisfies readonly BasemapSource[];

export function isOfArchive({ sourceId }: Pick<MapError, 'sourceId'>): boolean {
	return ARCHIVE_SOURCES.some((source) => source === sourceId);
}
