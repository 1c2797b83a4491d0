/** The file that opens from a disk asks nobody for anything: it has no street map. */
import type { StreetBasemap } from '$lib/style/streets/street-basemap';

export const chosenStreets: StreetBasemap | null = null as StreetBasemap | null;
