/** What a selection leaves out, and how many it leaves: the one answer for everything that lists contacts. */
import type { Dossier } from '../model';
import type { Count, Selection } from './select-contacts';

/**
 * What has no date is not left out, whatever time is asked for: the map dims it, and lists keep it apart.
 *
 * @param selection Null where all are shown.
 * @param contact Its id.
 */
export function leavesOut(selection: Selection | null, contact: string): boolean {
	return selection !== null && !selection.matching.has(contact) && !selection.undated.has(contact);
}

/** How many contacts are shown, those without a date apart. @param selection Null where all are shown. */
export const shownBy = (selection: Selection | null, { contacts }: Dossier): Count => ({
	count: selection?.matching.size ?? contacts.length,
	undated: selection?.undated.size ?? 0,
});
