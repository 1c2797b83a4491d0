/**
 * How the reader looks at the dossier just now, for the links of the page: the globe, the street map, filters and a window of
 * time stay while the reader goes from page to page. The address bar is its home; this is only what was read there, and empty
 * until then.
 */
import { lookOf } from '$lib/view/look-of';
import { toHref } from '$lib/view/to-href';
import type { Look } from '$lib/view/view';

let look = $state.raw<Look>({});

/** What every link of the page takes along. */
export function keptLook(): Look {
	return look;
}

const inWords = (look: Look) => toHref({ ...look, page: { kind: 'overview' } });

/** To be told when the address has changed; never while a page is prerendered. */
export function keepLook(view: Look): void {
	const next = lookOf(view);
	if (inWords(next) !== inWords(look)) look = next;
}
