/** What a page is about, on the map: the contacts, places and links that it brings forward. Draws nothing. */
import { contactById } from '$lib/dossier/lookup';
import type { Contact, Dossier } from '$lib/dossier/model';
import { contactsOfParty, contactsOfPlace, contactsOfSource } from '$lib/dossier/relations';
import type { View } from '$lib/view/view';

/** Null where the page is about the whole dossier. */
export interface Focus {
	/** One that touches two places may be there twice. */
	contacts: Contact[];
	/** The one thing that the reader selected on the map, if the page is about one, or the two places compared. */
	selected: { kind: 'place' | 'contact'; id: string; with?: string | undefined } | null;
}

/**
 * The focus of a page; of a page of a place with another place, both. The page of a step of a briefing has none: its route gives
 * the page that it shows.
 */
export function focusOf(dossier: Dossier, { page, with: other }: Pick<View, 'page' | 'with'>): Focus | null {
	switch (page.kind) {
		case 'overview':
		case 'about':
		case 'contacts':
		case 'parties':
		case 'briefings':
		case 'briefing':
		case 'handout':
		case 'presenter':
		case 'step':
		case 'own-briefings':
		case 'own-step':
			return null;
		case 'contact':
			return { contacts: [contactById(dossier, page.id)], selected: { kind: 'contact', id: page.id } };
		case 'place':
			return {
				contacts: [page.id, ...(other === undefined ? [] : [other])].flatMap((id) =>
					contactsOfPlace(dossier, id).map(({ contact }) => contact),
				),
				selected: { kind: 'place', id: page.id, with: other },
			};
		case 'party':
			return { contacts: contactsOfParty(dossier, page.id).map(({ contact }) => contact), selected: null };
		case 'source':
			return page.id === dossier.mainSource
				? null
				: { contacts: contactsOfSource(dossier, page.id), selected: null };
	}
}

/** Whether the page is about this one thing. */
export function isSelected({ selected }: Focus, kind: 'place' | 'contact', id: string): boolean {
	return selected?.kind === kind && (selected.id === id || selected.with === id);
}
