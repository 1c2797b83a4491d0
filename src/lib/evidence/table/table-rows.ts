/**
 * The rows of the table of contacts in an order: what has both place and date, then, apart, what the text does not place or
 * does not date. In either part what has nothing in the column stands last, whichever way it is ordered. The order of a
 * column is worked out once for each dossier.
 */
import { DOUBTS } from '$lib/dossier/filters/facet-rules';
import { doubtsOf } from '$lib/dossier/filters/doubts-of';
import { partyById, placeById } from '$lib/dossier/lookup';
import type { Contact, Dossier } from '$lib/dossier/model';
import { perDossier } from '$lib/dossier/per-dossier';
import { contactsByDate, excerptIdsOf } from '$lib/dossier/relations';
import { STANDINGS, standingOf } from '$lib/dossier/standing';
import { compareSpans, timeSpan } from '$lib/dossier/time-span';
import { m } from '$lib/text';
import { pageLanguage } from '$lib/text/language';
import { ownWords } from '../own-words';
import { countriesOf } from './contact-cells';
import type { SortColumn, TableSort } from './table-sort';

interface ContactRow {
	kind: 'contact';
	contact: Contact;
}

export type TableRow =
	| ContactRow
	/** The head of what has no place or no date. */
	| { kind: 'unplaced'; count: number };

type Key = string | number | null;
type KeyOf = (dossier: Dossier, contact: Contact) => Key;

/** The place in the order of their dates; null for what has none. */
const dateOrder = perDossier(({ contacts }) => {
	const dated = contacts
		.map((contact) => ({ contact, span: timeSpan(contact.happened) }))
		.filter(({ span }) => span !== null)
		.sort((a, b) => compareSpans(a.span, b.span));
	let place = 0;
	return new Map(
		dated.map(({ contact, span }, index) => {
			// Those that the days do not tell apart share a place.
			if (compareSpans(dated[index - 1]?.span ?? null, span) !== 0) place = index;
			return [contact.id, place] as const;
		}),
	);
});

const KEYS: Readonly<Record<SortColumn, KeyOf>> = {
	when: (dossier, { id }) => dateOrder(dossier).get(id) ?? null,
	contact: (_, { title }) => ownWords(title),
	kind: (_, { kind }) => m.contact_kind({ kind }),
	who: (dossier, { participants: [first] }) =>
		first ? ownWords(partyById(dossier, first.party).names) : null,
	country: (dossier, contact) => countriesOf(dossier, contact).join(m.comma()) || null,
	place: (dossier, { venue }) => venue && ownWords(placeById(dossier, venue.place).names),
	standing: (dossier, contact) => STANDINGS.indexOf(standingOf(dossier, contact)),
	doubt(dossier, contact) {
		const [first] = doubtsOf(dossier, contact);
		return first === undefined ? null : DOUBTS.indexOf(first);
	},
	excerpts: (_, contact) => excerptIdsOf(contact).length,
};

/** Whether the text does not place a contact, or does not date it. */
export const isUnplaced = ({ venue, happened }: Contact) => venue === null || timeSpan(happened) === null;

/** Rows in an order: first what has both place and date. */
interface OrderedRows {
	placed: readonly ContactRow[];
	unplaced: readonly ContactRow[];
}

const orders = perDossier(() => new Map<string, OrderedRows>());

/** All contacts in an order; those that it does not tell apart by date. */
function inOrder(dossier: Dossier, { column, descending }: TableSort): OrderedRows {
	const name = `${column} ${String(descending)}`;
	const known = orders(dossier).get(name);
	if (known) return known;
	const collator = new Intl.Collator(pageLanguage());
	const compare = (a: Key, b: Key) => {
		// Whichever way it is ordered.
		if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
		const order = typeof a === 'number' ? a - Number(b) : collator.compare(a, String(b));
		return descending ? -order : order;
	};
	const ordered = contactsByDate(dossier)
		.map((contact) => ({ contact, key: KEYS[column](dossier, contact) }))
		.sort((a, b) => compare(a.key, b.key))
		.map(({ contact }): ContactRow => ({ kind: 'contact', contact }));
	const rows = {
		placed: ordered.filter(({ contact }) => !isUnplaced(contact)),
		unplaced: ordered.filter(({ contact }) => isUnplaced(contact)),
	};
	orders(dossier).set(name, rows);
	return rows;
}

/** @param isLeftOut Whether the filters leave out a contact, by its id. */
export function tableRows(
	dossier: Dossier,
	sort: TableSort,
	isLeftOut: (contact: string) => boolean,
): TableRow[] {
	const { placed, unplaced } = inOrder(dossier, sort);
	const isShown = ({ contact }: ContactRow) => !isLeftOut(contact.id);
	const apart = unplaced.filter(isShown);
	return [
		...placed.filter(isShown),
		...(apart.length > 0 ? [{ kind: 'unplaced' as const, count: apart.length }] : []),
		...apart,
	];
}
