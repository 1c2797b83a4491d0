/** The contacts of a dossier as the lanes of a timeline, in groups. Worked out once for each dossier. Pure. */
import type { Contact, Dossier } from '$lib/dossier/model';
import { perDossier } from '$lib/dossier/per-dossier';
import { contactsByDate } from '$lib/dossier/relations';
import { counterparts } from './counterpart';
import { spanOf, type Span } from './span';

export interface Lane {
	contact: Contact;
	/** Null for what the text does not date. */
	happened: Span | null;
	reported: Span | null;
}

export interface Group {
	/** Of the counterpart (ISO 3166-1 alpha-2); `none` where there is none; `undated` for what has no date, whatever its country. */
	id: string;
	kind: 'country' | 'none' | 'undated';
	/** By date. */
	lanes: readonly Lane[];
}

/** Groups by their first contact, so that the eye runs down as time runs on; no country, and then no date, stand last. */
export const groupsOf: (dossier: Dossier) => readonly Group[] = perDossier((dossier) => {
	const countries = counterparts(dossier);
	const countryOf = new Map(dossier.contacts.map(({ id }, index) => [id, countries[index] ?? null] as const));
	const groups = new Map<string, Lane[]>();
	for (const contact of contactsByDate(dossier)) {
		const lane = { contact, happened: spanOf(contact.happened), reported: spanOf(contact.reported) };
		const id = lane.happened === null ? 'undated' : (countryOf.get(contact.id) ?? 'none');
		const lanes = groups.get(id);
		if (lanes) lanes.push(lane);
		else groups.set(id, [lane]);
	}
	const kindOf = (id: string): Group['kind'] => (id === 'none' || id === 'undated' ? id : 'country');
	const last = { country: 0, none: 1, undated: 2 };
	return [...groups]
		.map(([id, lanes]): Group => ({ id, kind: kindOf(id), lanes }))
		.sort((a, b) => last[a.kind] - last[b.kind]);
});
