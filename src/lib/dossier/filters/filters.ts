/**
 * What a reader asks of the contacts, as a plain value: for each facet, the values that will do. Within a facet any of them
 * will do; every facet that has values must be met. `facet-values.ts` says which values a contact has.
 */

/** In the order in which they stand in an address and in the panel. */
export const FACETS = [
	'country',
	'person',
	'service',
	'kind',
	'standing',
	'basis',
	'doubt',
	'drawn',
	'place',
	'source',
] as const;

export type Facet = (typeof FACETS)[number];

/** In normal form: a facet without values is left out, and values stand in order, each once. */
export type Filters = { readonly [facet in Facet]?: readonly string[] };

/** Brings filters into normal form, so that the same question is the same value and the same address. */
export function normalFilters(values: { readonly [facet in Facet]?: Iterable<string> }): Filters {
	const kept = FACETS.map((facet) => [facet, [...new Set(values[facet] ?? [])].sort()] as const);
	return Object.fromEntries(kept.filter(([, values]) => values.length > 0));
}
