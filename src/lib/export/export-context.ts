/** What every file that is exported is told by whoever writes it: where pages are, and when the dossier was changed. */
import type { Page } from '$lib/view/view';

export interface ExportContext {
	/**
	 * The address of a page, or of what has this anchor on it: whole where the site's own is known, else the path within it.
	 */
	addressOf: (page: Page, anchor?: string) => string;
	/** Calendar days, ISO 8601: the first and the last change of the dossier; null where its log of changes is empty. */
	changed: { first: string; last: string } | null;
	/** How the contacts were chosen, in words and as an address, where they are not all; else null. */
	narrowedTo: { words: string; address: string } | null;
}
