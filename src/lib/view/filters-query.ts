/** Filters and a window of time as the parts of an address: `country=EG,TR`, `time=2015/2017`, `time=../2016`. */
import { FACETS, normalFilters, type Facet, type Filters } from '$lib/dossier/filters/filters';
import { isWindow, type TimeWindow } from '$lib/dossier/filters/time-window';
import { SLUG } from '$lib/dossier/slug';

const COUNTRY = /^[A-Z]{2}$/;
const isValue = (facet: Facet, text: string) => (facet === 'country' ? COUNTRY : SLUG).test(text);

/** An open end, as EDTF writes it. */
const OPEN = '..';

/** Each facet that has values, in the order of `FACETS`. */
export function filtersToQuery(filters: Filters): string[] {
	return FACETS.flatMap((facet) => (filters[facet]?.length ? [`${facet}=${filters[facet].join(',')}`] : []));
}

/** Takes a facet that is there several times for one. What cannot be a value is left out; undefined where nothing is left. */
export function filtersFromQuery(query: URLSearchParams): Filters | undefined {
	const values = FACETS.map((facet) => {
		const texts = query.getAll(facet).flatMap((list) => list.split(','));
		return [facet, texts.filter((text) => isValue(facet, text))] as const;
	});
	const filters = normalFilters(Object.fromEntries(values));
	return Object.keys(filters).length > 0 ? filters : undefined;
}

/** One date where the window is one year, month or day; else an interval. */
export function timeToText({ from, to }: TimeWindow): string {
	return from !== null && from === to ? from : `${from ?? OPEN}/${to ?? OPEN}`;
}

/**
 * Undefined for anything that is not a window, such as one that ends before it begins. An end left empty (`2015/`) is none
 * either: EDTF calls it unknown, not open, and nobody can be shown a window with an unknown end.
 */
export function timeFromText(text: string): TimeWindow | undefined {
	const [first = '', last = first, ...rest] = text.split('/');
	const end = (date: string) => (date === OPEN ? null : date);
	const window = { from: end(first), to: end(last) };
	return rest.length === 0 && isWindow(window) ? window : undefined;
}
