/** How the parts that show evidence get their addresses: from whoever knows where the dossier's pages stand. */
import type { Page } from '$lib/view/view';

/**
 * The address of a page of the dossier shown, ready for `href`.
 * @param anchor Id of a claim, an excerpt or a statement on that page.
 */
export type LinkTo = (page: Page, anchor?: string) => string;
