/** What rests on the words of an excerpt, each with the address where the dossier shows it. Knows no page. */
import type { Contact, Dossier } from '$lib/dossier/model';
import { excerptUses } from '$lib/dossier/relations';
import type { Page } from '$lib/view/view';
import type { LinkTo } from './link-to';
import { ownWords } from './own-words';

export interface PassageUse {
	name: string;
	href: string;
	/** Null where it is no contact: a statement, or a party that the words name. */
	contact: Contact | null;
}

/**
 * Contacts by date, each at the passage itself; statements, once for each thing that they bear on; and parties only where
 * there is neither.
 */
export function passageUses(dossier: Dossier, excerpt: string, to: LinkTo): PassageUse[] {
	const { contacts, statements, parties } = excerptUses(dossier, excerpt);
	const use = (page: Page, name: string, anchor?: string): PassageUse => ({
		name,
		href: to(page, anchor),
		contact: null,
	});
	return [
		...contacts.map((contact) => ({
			...use({ kind: 'contact', id: contact.id }, ownWords(contact.title), excerpt),
			contact,
		})),
		...statements.flatMap((statement) =>
			statement.bearings.map(({ on }) =>
				use(on.kind === 'dossier' ? { kind: 'overview' } : on, ownWords(statement.title), statement.id),
			),
		),
		...(contacts.length + statements.length > 0
			? []
			: parties.map((party) => use({ kind: 'party', id: party.id }, ownWords(party.names)))),
	];
}

/** The same for where there is little room: contacts, else each statement where it is shown first, else parties. */
export function firstUses(dossier: Dossier, excerpt: string, to: LinkTo): PassageUse[] {
	const uses = passageUses(dossier, excerpt, to);
	const contacts = uses.filter(({ contact }) => contact !== null);
	if (contacts.length > 0) return contacts;
	return uses.filter(({ name }, index) => uses.findIndex((other) => other.name === name) === index);
}
