/**
 * The street map that the deployer chose, if any: the setting PUBLIC_STREET_BASEMAP, read when the site is built.
 */
import * as settings from '$env/static/public';
import { streetBasemap } from '$lib/style/streets/street-basemap';

/** Null where none was chosen: then nothing leaves the site's own origin. */
export const chosenStreets = streetBasemap(
	({ ...settings } as Record<string, string>)['PUBLIC_STREET_BASEMAP'],
);
