/**
 * Which contacts meet filters and a window, how many of each value there are, and what to ask less of where none does. Every
 * answer comes from one pass over the contacts, so that map, lists and counts cannot differ. Pure.
 *
 * A contact is in a window where any of its possible days is. One without a date is neither in it nor outside: it is kept
 * apart as undated, and counted apart.
 */
import type { Dossier } from '../model';
import { daysOf } from './days-of';
import { facetIndex, type FacetIndex } from './facet-index';
import { FACETS, type Facet, type Filters } from './filters';
import type { TimeWindow } from './time-window';

/** Ids of contacts. */
export interface Selection {
	matching: ReadonlySet<string>;
	/** They meet the filters and have no date; empty where no window is asked for. */
	undated: ReadonlySet<string>;
}

/** How many contacts are in the window, and how many have no date. */
export interface Count {
	count: number;
	/** 0 where no window is asked for. */
	undated: number;
}

/** What is asked less of, and what there would then be. */
export interface Relaxation extends Count {
	drop: Facet | 'time';
}

/** Of a contact: the number of the one facet that it does not meet, or one of these. */
const MEETS = -1;
const MEETS_SEVERAL_NOT = -2;

type When = 'inside' | 'outside' | 'undated';

/** The contacts that meet the filters, within a window where there is one. */
export function selectContacts(dossier: Dossier, filters: Filters, window: TimeWindow | null): Selection {
	const index = facetIndex(dossier);
	const failing = failingFacets(index, filters);
	const when = whenOf(index, window);
	const these = (wanted: When) =>
		new Set(index.contacts.filter((_, contact) => failing[contact] === MEETS && when(contact) === wanted));
	return { matching: these('inside'), undated: these('undated') };
}

/**
 * For each facet, every value that any contact has, with how many contacts have it that meet the window and all other facets:
 * what there would be if this value alone were asked of the facet. In the order of the dossier's contacts.
 */
export function facetCounts(
	dossier: Dossier,
	filters: Filters,
	window: TimeWindow | null,
): Record<Facet, ({ value: string } & Count)[]> {
	const index = facetIndex(dossier);
	const failing = failingFacets(index, filters);
	const when = whenOf(index, window);
	const counts = FACETS.map((facet, number) => {
		const { values, ofContact } = index.facets[facet];
		const [counts, undated] = [new Uint32Array(values.length), new Uint32Array(values.length)];
		for (const [contact, numbers] of ofContact.entries()) {
			if (failing[contact] !== MEETS && failing[contact] !== number) continue;
			const at = when(contact);
			if (at === 'outside') continue;
			const counted = at === 'inside' ? counts : undated;
			for (const value of numbers) counted[value] = (counted[value] ?? 0) + 1;
		}
		const counted = values.map((value, at) => ({ value, count: counts[at] ?? 0, undated: undated[at] ?? 0 }));
		return [facet, counted] as const;
	});
	return Object.fromEntries(counts) as Record<Facet, ({ value: string } & Count)[]>;
}

/** Each facet, and the window, without which something would be left; those that leave most first. */
export function relaxations(dossier: Dossier, filters: Filters, window: TimeWindow | null): Relaxation[] {
	const index = facetIndex(dossier);
	const failing = failingFacets(index, filters);
	const when = whenOf(index, window);
	const asked: Relaxation[] = FACETS.filter((facet) => filters[facet]?.length).map((drop) => ({
		drop,
		count: 0,
		undated: 0,
	}));
	const time: Relaxation = { drop: 'time', count: 0, undated: 0 };
	for (const contact of index.contacts.keys()) {
		const at = when(contact);
		const fails = failing[contact] ?? MEETS_SEVERAL_NOT;
		if (fails === MEETS) time.count += 1;
		if (fails === MEETS_SEVERAL_NOT || at === 'outside') continue;
		for (const one of asked)
			if (fails === MEETS || FACETS[fails] === one.drop) one[at === 'inside' ? 'count' : 'undated'] += 1;
	}
	return [...asked, ...(window ? [time] : [])]
		.filter(({ count, undated }) => count + undated > 0)
		.sort((a, b) => b.count - a.count || b.undated - a.undated);
}

/** By contact, which facet it does not meet. */
function failingFacets({ contacts, facets }: FacetIndex, filters: Filters): Int8Array {
	const failing = new Int8Array(contacts.length).fill(MEETS);
	for (const [number, facet] of FACETS.entries()) {
		const asked = filters[facet];
		if (!asked?.length) continue;
		const { values, numbers, ofContact } = facets[facet];
		const wanted = new Uint8Array(values.length);
		for (const value of asked) {
			const known = numbers.get(value);
			if (known !== undefined) wanted[known] = 1;
		}
		for (const [contact, values] of ofContact.entries())
			if (!values.some((value) => wanted[value] === 1))
				failing[contact] = failing[contact] === MEETS ? number : MEETS_SEVERAL_NOT;
	}
	return failing;
}

function whenOf({ days }: FacetIndex, window: TimeWindow | null): (contact: number) => When {
	if (window === null) return () => 'inside';
	const { first, last } = daysOf(window);
	return (contact) => {
		const possible = days[contact];
		if (!possible) return 'undated';
		return possible.first <= last && possible.last >= first ? 'inside' : 'outside';
	};
}
