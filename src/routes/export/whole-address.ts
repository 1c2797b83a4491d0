/** The address of a page for whoever reads a file elsewhere. */
import { builtOrigin } from '../site-address';

/** Whole where the site's own is known: by its setting, or because the page that is open tells. */
export function wholeAddress(address: string): string {
	const origin = builtOrigin ?? (typeof location === 'undefined' ? '' : location.origin);
	return `${origin}${address}`;
}
