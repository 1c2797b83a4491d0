// That filters mean what `filters.ts` says they mean, for any dossier and any question: checked contact by contact, without
// the index, and by what must hold whichever way it is asked.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contact, Dossier } from '../model';
import { anyDossier, anyFilters, anyWindow, fewFilters } from './any-dossier.fixture';
import { FACET_VALUES } from './facet-values';
import { asksNothing, toggled, without } from './changed-filters';
import { FACETS, normalFilters, type Filters } from './filters';
import { facetCounts, relaxations, selectContacts } from './select-contacts';
import type { TimeWindow } from './time-window';

const filters = fc.oneof(fewFilters, anyFilters);
const window = fc.option(anyWindow);
const RUNS = { numRuns: 1000 };

const pad = (date: string, rest: string) => `${date}${rest.slice(date.length - 4)}`;

/** Straight from the definition. */
function isAsked(dossier: Dossier, contact: Contact, filters: Filters): boolean {
	return FACETS.every((facet) => {
		const asked = filters[facet];
		if (!asked?.length) return true;
		const values = [...FACET_VALUES[facet](dossier, contact)];
		return asked.some((value) => values.includes(value));
	});
}

function isIn({ happened }: Contact, { from, to }: TimeWindow): boolean | 'undated' {
	const [earliest, latest] = [happened?.earliest ?? null, happened?.latest ?? null];
	if (earliest === null && latest === null) return 'undated';
	// Months have 31 days here: no day lies between the last one that there is and the 31st.
	if (to !== null && earliest !== null && earliest > pad(to, '-12-31')) return false;
	return from === null || latest === null || latest >= pad(from, '-01-01');
}

describe('selectContacts', () => {
	it('finds what the definition says, contact by contact', () => {
		let found = 0;
		fc.assert(
			fc.property(anyDossier, filters, window, (dossier, filters, window) => {
				const { matching, undated } = selectContacts(dossier, filters, window);
				found += matching.size;
				const asked = dossier.contacts.filter((contact) => isAsked(dossier, contact, filters));
				const of = (when: boolean | 'undated') =>
					asked.filter((contact) => (window ? isIn(contact, window) : true) === when).map(({ id }) => id);
				expect([...matching]).toEqual(of(true));
				expect([...undated]).toEqual(window ? of('undated') : []);
			}),
			RUNS,
		);
		expect(found).toBeGreaterThan(500);
	});

	it('finds no more for another facet, and no less for another value of the same one', () => {
		fc.assert(
			fc.property(anyDossier, filters, filters, window, (dossier, filters, other, window) => {
				const less = selectContacts(dossier, filters, window);
				for (const facet of FACETS) {
					const values = [...(filters[facet] ?? []), ...(other[facet] ?? [])];
					const more = selectContacts(dossier, normalFilters({ ...filters, [facet]: values }), window);
					const [smaller, larger] = filters[facet] ? [less, more] : [more, less];
					for (const part of ['matching', 'undated'] as const)
						expect([...larger[part]]).toEqual(expect.arrayContaining([...smaller[part]]));
				}
			}),
			RUNS,
		);
	});

	it('finds no less in a wider window, and never the same contact in it and without a date', () => {
		fc.assert(
			fc.property(anyDossier, filters, anyWindow, (dossier, filters, window) => {
				const { matching, undated } = selectContacts(dossier, filters, window);
				expect([...matching].filter((id) => undated.has(id))).toEqual([]);
				if (window.from === null || window.to === null) return;
				for (const wider of [
					{ ...window, from: null },
					{ ...window, to: null },
				]) {
					const found = selectContacts(dossier, filters, wider);
					expect([...found.matching]).toEqual(expect.arrayContaining([...matching]));
					expect(found.undated).toEqual(undated);
				}
			}),
			RUNS,
		);
	});

	it('does not depend on the order of the contacts', () => {
		fc.assert(
			fc.property(anyDossier, filters, window, (dossier, filters, window) => {
				const turned = { ...dossier, contacts: [...dossier.contacts].reverse() };
				const sorted = ({ matching, undated }: ReturnType<typeof selectContacts>) => [
					[...matching].sort(),
					[...undated].sort(),
				];
				expect(sorted(selectContacts(turned, filters, window))).toEqual(
					sorted(selectContacts(dossier, filters, window)),
				);
			}),
			RUNS,
		);
	});
});

describe('facetCounts', () => {
	it('says of each value how many would be found if it alone were asked of its facet', () => {
		fc.assert(
			fc.property(anyDossier, filters, window, (dossier, filters, window) => {
				const counts = facetCounts(dossier, filters, window);
				for (const facet of FACETS)
					for (const { value, count, undated } of counts[facet]) {
						const asked = normalFilters({ ...filters, [facet]: [value] });
						const found = selectContacts(dossier, asked, window);
						expect([count, undated]).toEqual([found.matching.size, found.undated.size]);
					}
			}),
			RUNS,
		);
	});

	it('has every value that a contact has, whatever is asked, and adds up where each contact has one', () => {
		fc.assert(
			fc.property(anyDossier, filters, window, (dossier, filters, window) => {
				const counts = facetCounts(dossier, filters, window);
				for (const facet of FACETS) {
					const values = dossier.contacts.flatMap((contact) => [...FACET_VALUES[facet](dossier, contact)]);
					expect(counts[facet].map(({ value }) => value)).toEqual([...new Set(values)]);
				}
				const { matching } = selectContacts(dossier, without(filters, 'kind'), window);
				expect(counts.kind.reduce((sum, { count }) => sum + count, 0)).toBe(matching.size);
			}),
			RUNS,
		);
	});
});

describe('relaxations', () => {
	it('say what is found without the facet or the window, for all that is asked, and leave out what finds nothing', () => {
		fc.assert(
			fc.property(anyDossier, filters, window, (dossier, filters, window) => {
				const given = relaxations(dossier, filters, window);
				const all = [
					...FACETS.filter((facet) => filters[facet]).map((drop) => {
						const found = selectContacts(dossier, without(filters, drop), window);
						return { drop, count: found.matching.size, undated: found.undated.size };
					}),
					...(window
						? [{ drop: 'time', count: selectContacts(dossier, filters, null).matching.size, undated: 0 }]
						: []),
				].filter(({ count, undated }) => count + undated > 0);
				expect(given).toHaveLength(all.length);
				expect(given).toEqual(expect.arrayContaining(all));
				for (const [index, { count }] of given.entries())
					expect(count).toBeLessThanOrEqual(given[index - 1]?.count ?? Infinity);
			}),
			RUNS,
		);
	});
});

describe('toggled', () => {
	it('puts a value in and takes it out again, and leaves the other facets', () => {
		fc.assert(
			fc.property(filters, fc.constantFrom(...FACETS), fc.string(), (filters, facet, value) => {
				const changed = toggled(filters, facet, value);
				expect(changed[facet]?.includes(value) ?? false).toBe(!filters[facet]?.includes(value));
				expect(toggled(changed, facet, value)).toEqual(filters);
				expect(without(changed, facet)).toEqual(without(filters, facet));
				expect(asksNothing(filters)).toBe(Object.keys(filters).length === 0);
			}),
		);
	});
});
