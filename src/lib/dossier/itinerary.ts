/** What the itinerary of a party is made of: how high it is follows from it, before it is drawn. Pure. */
import { placesOf } from './legs';
import type { Contact, Dossier } from './model';
import { contactsOfParty } from './relations';

export interface Itinerary {
	/** Those that the party takes part in, by date; not those that it is only cited for. */
	contacts: Contact[];
	/** Whether any of them has a place, so that there is something to show on a map. */
	isPlaced: boolean;
}

export function itineraryOfParty(dossier: Dossier, party: string): Itinerary {
	const contacts = contactsOfParty(dossier, party).flatMap(({ contact, participant }) =>
		participant ? [contact] : [],
	);
	return { contacts, isPlaced: contacts.some((contact) => placesOf(contact).size > 0) };
}
