/** Filters with something put in or taken out, and those in which nothing is left. */
import { FACETS, normalFilters, type Facet, type Filters } from './filters';

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
