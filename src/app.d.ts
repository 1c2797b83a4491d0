// Types that Kit looks for by name.
import type { Dossier } from '$lib/dossier/model';
import type { View } from '$lib/view/view';

declare global {
	/** The archive of tiles that the site is built with: its bytes, and by what it is told from another. */
	const __ARCHIVE__: { readonly bytes: number; readonly digest: string };

	/** What the site lives under, without a slash at its end: '' or for instance '/atlas'. For the file that opens from a disk. */
	const __BASE_PATH__: string;

	namespace App {
		/** What the root layout loads: every page, and the error page, has it. */
		interface PageData {
			dossier: Dossier;
			/** On the page of a step of a briefing: what it shows, of what its address asks for. */
			shown?: (asked: View) => View;
			/** On a page that stands by itself, without the map and all that is round it. */
			bare?: true;
		}
	}
}
