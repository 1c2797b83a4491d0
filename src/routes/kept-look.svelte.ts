/**
 * How the reader looks at the map just now, for the links of the page: the globe and the street map stay on while the
 * reader goes from page to page. The address bar is its home; this is only what was read there, and empty until then.
 */
import type { Look } from '$lib/view/view';

let look = $state.raw<Look>({});

/** What every link of the page takes along. */
export function keptLook(): Look {
	return look;
}

/** To be told when the address has changed; never while a page is prerendered. */
export function keepLook({ projection, basemap }: Look): void {
	if (projection === look.projection && basemap === look.basemap) return;
	look = { ...(projection && { projection }), ...(basemap && { basemap }) };
}
