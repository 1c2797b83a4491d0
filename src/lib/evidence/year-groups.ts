/** Sorts contacts into the years under which a list sets them. */
import type { Contact } from '$lib/dossier/model';
import { dayOf } from '$lib/dossier/relations';

export interface YearGroup {
	/** Four digits; null for what the text does not date. */
	year: string | null;
	contacts: Contact[];
}

/** The year that a contact is set under. */
export const yearOf = (contact: Contact): string | null => dayOf(contact)?.slice(0, 4) ?? null;

/**
 * Neighbours of the same year become one group. The year is that of the last day that the text leaves open, since a
 * contact known only to be "before" a day can be set nowhere surer.
 * @param contacts In the order of `contactsByDate`.
 */
export function yearGroups(contacts: readonly Contact[]): YearGroup[] {
	const groups: YearGroup[] = [];
	for (const contact of contacts) {
		const year = yearOf(contact);
		const last = groups.at(-1);
		if (last && last.year === year) last.contacts.push(contact);
		else groups.push({ year, contacts: [contact] });
	}
	return groups;
}
