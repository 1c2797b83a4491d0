import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixtureDossier } from '../../../../tests/fixtures/fixture-dossier';
import { facetIndex } from './facet-index';
import { FACETS, normalFilters } from './filters';
import { knownFilters } from './known-filters';

const dossier = fixtureDossier();

describe('knownFilters', () => {
	it('keeps every value that a contact has, as the very same filters', () => {
		const { facets } = facetIndex(dossier);
		const all = normalFilters(
			Object.fromEntries(FACETS.map((facet) => [facet, facets[facet].values] as const)),
		);
		expect(Object.keys(all)).toEqual(FACETS);
		expect(knownFilters(dossier, all)).toBe(all);
	});

	it('drops what the dossier does not have, and a facet of which nothing is left', () => {
		const country = dossier.places[0]?.country ?? '';
		expect(
			knownFilters(dossier, {
				country: [country, 'ZZ'],
				person: ['nobody'],
				kind: ['duel'],
				basis: ['guessed'],
				doubt: ['doubted', 'unlikely'],
				place: ['nowhere'],
				source: ['no-paper'],
			}),
		).toEqual({ country: [country], doubt: ['doubted'] });
	});

	it('takes a person for no service, and a service for no person', () => {
		const services = dossier.parties.filter(({ kind }) => kind === 'service').map(({ id }) => id);
		const people = dossier.parties.filter(({ kind }) => kind === 'person').map(({ id }) => id);
		expect([services.length > 0, people.length > 0]).toEqual([true, true]);
		expect(knownFilters(dossier, normalFilters({ person: services, service: people }))).toEqual({});
	});

	it('knows no property of any object', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...FACETS),
				fc.constantFrom('__proto__', 'constructor', 'toString', 'valueOf', ''),
				(facet, value) => {
					expect(knownFilters(dossier, { [facet]: [value] })).toEqual({});
				},
			),
		);
	});
});
