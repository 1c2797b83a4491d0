import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { realDossier as readReal } from '../../../tests/fixtures/real-dossier';
import { anyDossier } from '../dossier/filters/any-dossier.fixture';
import { facetIndex } from '../dossier/filters/facet-index';
import { counterparts } from './counterpart';
import { groupsOf } from './groups';

const realDossier = readReal();

describe('the groups of the first dossier', () => {
	const groups = groupsOf(realDossier);
	const idsOf = (id: string) =>
		groups.find((group) => group.id === id)?.lanes.map(({ contact }) => contact.id);

	it('are the countries of the other side by their first contact, then none, then no date', () => {
		expect(groups.map(({ id }) => id)).toEqual(['US', 'LB', 'IT', 'EG', 'TR', 'none', 'undated']);
	});

	it('hold the contacts by date', () => {
		expect(idsOf('IT')).toEqual(['manenti-in-damascus', 'mamlouk-in-rome']);
		expect(idsOf('none')).toEqual(['recent-rapprochement']);
	});

	it('set what has no date apart, whatever its country', () => {
		expect(idsOf('undated')?.sort()).toEqual(['egypt-security-relations', 'turkey-intelligence-ties']);
	});

	it('take no country from a victim, but the venue’s', () => {
		expect(idsOf('LB')).toContain('al-hassan-killing');
	});
});

describe('of any dossier', () => {
	it('each contact has one lane, in one group', () => {
		fc.assert(
			fc.property(anyDossier, (dossier) => {
				const ids = groupsOf(dossier).flatMap(({ lanes }) => lanes.map(({ contact }) => contact.id));
				expect(ids.sort()).toEqual(dossier.contacts.map(({ id }) => id).sort());
			}),
		);
	});

	it('a counterpart is a country of the contact, and never the one that most have', () => {
		fc.assert(
			fc.property(anyDossier, (dossier) => {
				const { values, ofContact } = facetIndex(dossier).facets.country;
				const count = (value: string | null) =>
					ofContact.filter((numbers) => numbers.some((number) => values[number] === value)).length;
				for (const [index, country] of counterparts(dossier).entries()) {
					const own = (ofContact[index] ?? []).map((number) => values[number]);
					if (country === null) expect(own.length).toBeLessThanOrEqual(1);
					else expect(own).toContain(country);
					const most = Math.max(0, ...values.map(count));
					if (country !== null && count(country) === most)
						expect(values.some((value) => value < country && count(value) === most)).toBe(true);
				}
			}),
		);
	});
});
