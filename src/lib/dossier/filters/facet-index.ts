/** What filters ask of a dossier's contacts, looked up once: their values by facet, as numbers, and their possible days. */
import type { Contact, Dossier } from '../model';
import { perDossier } from '../per-dossier';
import { AFTER_ALL_DAYS, BEFORE_ALL_DAYS, type Days } from './days-of';
import { FACET_VALUES } from './facet-values';
import { FACETS, type Facet } from './filters';

interface FacetOfContacts {
	/** Each value that any contact has, in the order of the dossier's contacts. */
	values: readonly string[];
	/** The place of each in `values`. */
	numbers: ReadonlyMap<string, number>;
	/** By contact, the places of its values, each once. */
	ofContact: readonly (readonly number[])[];
}

export interface FacetIndex {
	/** Ids in the order of the dossier. */
	contacts: readonly string[];
	facets: Readonly<Record<Facet, FacetOfContacts>>;
	/** By contact, the days on which it can have happened; null where the text gives none. */
	days: readonly (Days | null)[];
}

/** The index of a dossier. Its cost grows with what the contacts hold. @throws UnknownIdError */
export const facetIndex = perDossier((dossier): FacetIndex => {
	const facets = FACETS.map((facet) => [facet, facetOf(dossier, facet)] as const);
	return {
		contacts: dossier.contacts.map(({ id }) => id),
		facets: Object.fromEntries(facets) as Record<Facet, FacetOfContacts>,
		days: dossier.contacts.map(possibleDays),
	};
});

function facetOf(dossier: Dossier, facet: Facet): FacetOfContacts {
	const numbers = new Map<string, number>();
	const numberOf = (value: string): number => {
		const known = numbers.get(value);
		if (known === undefined) numbers.set(value, numbers.size);
		return known ?? numbers.size - 1;
	};
	const ofContact = dossier.contacts.map((contact) =>
		[...new Set(FACET_VALUES[facet](dossier, contact))].map(numberOf),
	);
	return { values: [...numbers.keys()], numbers, ofContact };
}

/** An end that the text leaves open is open here. */
function possibleDays({ happened }: Contact): Days | null {
	if (happened === null || (happened.earliest === null && happened.latest === null)) return null;
	return { first: happened.earliest ?? BEFORE_ALL_DAYS, last: happened.latest ?? AFTER_ALL_DAYS };
}
