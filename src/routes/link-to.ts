/**
 * The one adapter between a view and an address of this site: the built-in dossier's prefix, and the base path. A link
 * keeps how the reader looks at the map, and leaves the camera, which is the page's own.
 */
import { resolve } from '$app/paths';
import type { LinkTo } from '$lib/evidence/link-to';
import { toHref } from '$lib/view/to-href';
import { keptLook } from './kept-look.svelte';

/** The address of a page of the built-in dossier, below the base path. */
export const linkTo: LinkTo = (page, anchor) => {
	// `resolve` is typed by routes; what `toHref` gives is an address of one of them.
	return resolve(toHref({ page, ...keptLook(), ...(anchor !== undefined && { anchor }) }) as '/');
};
