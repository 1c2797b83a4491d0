/** The view that an address asks for, as far as the dossier has it. Knows no browser. */
import { asksNothing, type Filters } from '$lib/dossier/filters/filters';
import { knownFilters } from '$lib/dossier/filters/known-filters';
import { has } from '$lib/dossier/lookup';
import type { Dossier } from '$lib/dossier/model';
import { SEGMENTS } from '$lib/view/addresses';
import type { View } from '$lib/view/view';

/** Whether the dossier has what the view is of. */
export function isKnown(dossier: Dossier, { page }: View): boolean {
	return !('id' in page) || has(dossier, SEGMENTS[page.kind] as 'places', page.id);
}

/**
 * The overview where the address is none of the dossier's, or names a thing that it does not have; without a street map
 * where nobody chose one, and without filters by what the dossier does not know.
 */
export function knownView(dossier: Dossier, view: View | null, { hasStreets } = { hasStreets: false }): View {
	if (view === null) return { page: { kind: 'overview' } };
	if (!isKnown(dossier, view)) return { page: { kind: 'overview' } };
	const known = view.filters && knownFilters(dossier, view.filters);
	return withFilters(hasStreets ? view : withoutStreets(view), known);
}

function withoutStreets(view: View): View {
	if (!view.basemap) return view;
	const { basemap: _, ...rest } = view;
	return rest;
}

function withFilters(view: View, known: Filters | undefined): View {
	if (known === view.filters) return view;
	const { filters: _, ...rest } = view;
	return known && !asksNothing(known) ? { ...rest, filters: known } : rest;
}
