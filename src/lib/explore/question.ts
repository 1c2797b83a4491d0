/** What a view asks of the contacts, in one value, and what is left of the dossier by it. */
import { asksNothing } from '$lib/dossier/filters/changed-filters';
import { FACETS, type Facet, type Filters } from '$lib/dossier/filters/filters';
import { knownFilters } from '$lib/dossier/filters/known-filters';
import { selectContacts, type Selection } from '$lib/dossier/filters/select-contacts';
import type { TimeWindow } from '$lib/dossier/filters/time-window';
import type { Dossier } from '$lib/dossier/model';
import type { View } from '$lib/view/view';

export interface Question {
	filters: Filters;
	/** Null where no time is asked for. */
	time: TimeWindow | null;
}

export const NOTHING_ASKED: Question = { filters: {}, time: null };

/** Whether it leaves anything out at all. */
export const isAsked = ({ filters, time }: Question): boolean => time !== null || !asksNothing(filters);

/** The question of a view. */
export const questionOf = ({ filters, time }: View): Question => ({
	filters: filters ?? {},
	time: time ?? null,
});

/** What a view leaves of the contacts; null where it asks nothing of them. */
export function selectionOf(dossier: Dossier, view: View): Selection | null {
	const question = questionOf(view);
	return isAsked(question) ? selectContacts(dossier, question.filters, question.time) : null;
}

/** What a view asks for and the dossier does not have: an address may come from another dossier, or an older one. */
export function lackedBy(dossier: Dossier, { filters = {} }: View): { facet: Facet; value: string }[] {
	const known = knownFilters(dossier, filters);
	return FACETS.flatMap((facet) => {
		const lacking = (filters[facet] ?? []).filter((value) => !known[facet]?.includes(value));
		return lacking.map((value) => ({ facet, value }));
	});
}

/** The view without filters by what the dossier does not know; the same view where it knows them all. */
export function withKnownFilters(dossier: Dossier, view: View): View {
	if (!view.filters) return view;
	const known = knownFilters(dossier, view.filters);
	if (known === view.filters) return view;
	const { filters: _, ...rest } = view;
	return asksNothing(known) ? rest : { ...rest, filters: known };
}
