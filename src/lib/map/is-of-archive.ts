/** Whether an error of the map is one of its tiles' archive: then the map goes on with what it has. Pure. */
import type { BasemapSource } from '$lib/style/sources';
import type { MapError } from './report-once';

/** Both read the one archive of the site. */
const ARCHIVE: readonly BasemapSource[] = ['world', 'near'];

/** @param event `sourceId` names the source that failed, if it was one. */
export function isOfArchive({ sourceId }: Pick<MapError, 'sourceId'>): boolean {
	return ARCHIVE.some((source) => source === sourceId);
}
