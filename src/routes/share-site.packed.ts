/**
 * What addresses of the site begin with, in the file that opens from a disk: those of the site that it was made with, where that
 * knew its own address (PUBLIC_SITE_ORIGIN).
 */
import * as settings from '$env/static/public';
import { siteOrigin } from '$lib/present/handout/site-origin';

const origin = siteOrigin(({ ...settings } as Record<string, string>)['PUBLIC_SITE_ORIGIN']);

/** Without a slash at the end; null where nobody knows it. */
export const shareSite = (_: URL): string | null => (origin === null ? null : origin + __BASE_PATH__);
