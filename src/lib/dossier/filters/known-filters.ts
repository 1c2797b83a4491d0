/** Filters as far as a dossier can have an answer to them: an address may come from another dossier, or an older one. */
import { has, partyById } from '../lookup';
import type { Dossier } from '../model';
import { STANDINGS } from '../standing';
import { DOUBTS, DRAWN, PARTY_FACET } from './facet-rules';
import { FACETS, normalFilters, type Facet, type Filters } from './filters';

/** By facet, whether the dossier has such a value. A thing that it has may be part of no contact. */
const IS_KNOWN: Readonly<Record<Facet, (dossier: Dossier, value: string) => boolean>> = {
	country: ({ places, parties }, value) => [...places, ...parties].some(({ country }) => country === value),
	person: (dossier, value) => isParty(dossier, value, 'person'),
	service: (dossier, value) => isParty(dossier, value, 'service'),
	kind: ({ contacts }, value) => contacts.some(({ kind }) => kind === value),
	basis: ({ contacts }, value) => contacts.some(({ claims }) => claims.some(({ basis }) => basis === value)),
	standing: (_, value) => STANDINGS.some((standing) => standing === value),
	doubt: (_, value) => DOUBTS.some((doubt) => doubt === value),
	drawn: (_, value) => DRAWN.some((drawn) => drawn === value),
	place: (dossier, value) => has(dossier, 'places', value),
	source: (dossier, value) => has(dossier, 'sources', value),
};

function isParty(dossier: Dossier, id: string, facet: Facet): boolean {
	return has(dossier, 'parties', id) && PARTY_FACET[partyById(dossier, id).kind] === facet;
}

/** The filters without the values that the dossier does not know; the same ones where it knows them all. */
export function knownFilters(dossier: Dossier, filters: Filters): Filters {
	const known = FACETS.map((facet) => {
		const values = filters[facet] ?? [];
		return [facet, values.filter((value) => IS_KNOWN[facet](dossier, value))] as const;
	});
	const same = known.every(([facet, kept]) => kept.length === (filters[facet]?.length ?? 0));
	return same ? filters : normalFilters(Object.fromEntries(known));
}
