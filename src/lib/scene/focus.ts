/** What a page is about, on the map: the contacts, places and links that it brings forward. Draws nothing. */
import { contactById } from '$lib/dossier/lookup';
import type { Contact, Dossier } from '$lib/dossier/model';
import { contactsOfParty, contactsOfPlace, contactsOfSource } from '$lib/dossier/relations';
import type { Page } from '$lib/view/view';

/** Null where the page is about the whole dossier. */
export interface Focus {
	contacts: Contact[];
	/** The one thing that the reader selected on the map, if the page is about one. */
	selected: { kind: 'place' | 'contact'; id: string } | null;
}

/** The focus of a page. */
export function focusOf(dossier: Dossier, page: Page): Focus | null {
	switch (page.kind) {
		case 'overview':
		case 'about':
			return null;
		case 'contact':
			return { contacts: [contactById(dossier, page.id)], selected: { kind: 'contact', id: page.id } };
		case 'place':
			return {
				contacts: contactsOfPlace(dossier, page.id).map(({ contact }) => contact),
				selected: { kind: 'place', id: page.id },
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
	return selected?.kind === kind && selected.id === id;
}
