/** Which contacts an export holds: those that every list shows, in the order of their dates. */
import { leavesOut } from '$lib/dossier/filters/leaves-out';
import type { Selection } from '$lib/dossier/filters/select-contacts';
import type { Contact, Dossier } from '$lib/dossier/model';
import { contactsByDate } from '$lib/dossier/relations';

/** What has no date is among them, as in lists. @param selection Null for all. */
export const chosenContacts = (dossier: Dossier, selection: Selection | null): Contact[] =>
	contactsByDate(dossier).filter(({ id }) => !leavesOut(selection, id));
