/** What the addresses of this site begin with, for paper: the setting PUBLIC_SITE_ORIGIN, read when the site is built. */
import * as settings from '$env/static/public';
import { siteOrigin } from '$lib/present/handout/site-origin';

/** Null where it is not set: then the page that is opened tells. */
export const builtOrigin = siteOrigin(({ ...settings } as Record<string, string>)['PUBLIC_SITE_ORIGIN']);
