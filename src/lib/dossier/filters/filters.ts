/**
 * What a reader asks of the contacts, as a plain value: for each facet, the values that will do. Within a facet any of them
 * will do; every facet that has values must be met. `facet-values.ts` says which values a contact has.
 */

import type { Party } from '../model';

/** In the order in which they stand in an address and in the panel. */
export const FACETS = ['country', 'person', 'service', 'kind', 'basis', 'doubt', 'place', 'source'] as const;

export type Facet = (typeof FACETS)[number];

/** The values of the facet `doubt`; `facet-values.ts` says what each of them means. */
export const DOUBTS = ['doubted', 'occasion-doubted', 'corroborated', 'single-outlet'] as const;

export type Doubt = (typeof DOUBTS)[number];

/** Which of the two facets that name parties a kind of party belongs to. */
export const PARTY_FACET: Readonly<Record<Party['kind'], 'person' | 'service'>> = {
	person: 'person',
	unnamed: 'person',
	service: 'service',
	government: 'service',
};

/** In normal form: a facet without values is left out, and values stand in order, each once. */
export type Filters = { readonly [facet in Facet]?: readonly string[] };

/** Brings filters into normal form, so that the same question is the same value and the same address. */
export function normalFilters(values: { readonly [facet in Facet]?: Iterable<string> }): Filters {
	const kept = FACETS.map((facet) => [facet, [...new Set(values[facet] ?? [])].sort()] as const);
	return Object.fromEntries(kept.filter(([, values]) => values.length > 0));
}

/** The filters with a value put in or taken out. */
export function toggled(filters: Filters, facet: Facet, value: string): Filters {
	const values = filters[facet] ?? [];
	const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
	return normalFilters({ ...filters, [facet]: next });
}

/** The filters without a facet. */
export const without = (filters: Filters, facet: Facet): Filters =>
	normalFilters({ ...filters, [facet]: [] });

/** Whether nothing is asked. */
export const asksNothing = (filters: Filters): boolean => FACETS.every((facet) => !filters[facet]?.length);
