/** Whether a selection leaves a contact out: the one answer for everything that lists contacts. */
import type { Selection } from './select-contacts';

/**
 * What has no date is not left out, whatever time is asked for: the map dims it, and lists keep it apart.
 *
 * @param selection Null where all are shown.
 * @param contact Its id.
 */
export function leavesOut(selection: Selection | null, contact: string): boolean {
	return selection !== null && !selection.matching.has(contact) && !selection.undated.has(contact);
}
