/** What addresses of the site begin with, for links that are handed on. */
import { base } from '$app/paths';

/** Origin and base path, without a slash at the end: of the site that the reader is on. */
export const shareSite = ({ origin }: URL): string | null => origin + base;
