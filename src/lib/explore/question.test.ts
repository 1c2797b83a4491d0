import { describe, expect, it } from 'vitest';
import { fixtureDossier } from '../../../tests/fixtures/fixture-dossier';
import type { View } from '$lib/view/view';
import { lackedBy, selectionOf, withKnownFilters } from './question';

const dossier = fixtureDossier();
const page = { kind: 'about' } as const;

describe('withKnownFilters', () => {
	it('gives the very same view where the dossier knows all that is asked, or nothing is', () => {
		for (const view of [
			{ page },
			{ page, filters: { place: ['suva', 'apia'] }, time: { from: '2016', to: null } },
		] satisfies View[])
			expect(withKnownFilters(dossier, view)).toBe(view);
	});

	it('drops filters by what the dossier does not know, and nothing else', () => {
		const rest = { page, projection: 'globe', time: { from: '2016', to: null }, anchor: 'words' } as const;
		const filters = { country: ['ZZ'], place: ['nowhere', 'suva'], kind: ['duel'] };
		expect(withKnownFilters(dossier, { ...rest, filters })).toEqual({
			...rest,
			filters: { place: ['suva'] },
		});
		expect(withKnownFilters(dossier, { ...rest, filters: { country: ['ZZ'] } })).toEqual(rest);
	});
});

describe('lackedBy', () => {
	it('tells what is asked for and not there, facet by facet, and nothing else', () => {
		const filters = { country: ['ZZ'], place: ['nowhere', 'suva'], kind: ['duel'] };
		expect(lackedBy(dossier, { page, filters })).toEqual([
			{ facet: 'country', value: 'ZZ' },
			{ facet: 'kind', value: 'duel' },
			{ facet: 'place', value: 'nowhere' },
		]);
		expect(lackedBy(dossier, { page, filters: { place: ['suva'] } })).toEqual([]);
		expect(lackedBy(dossier, { page })).toEqual([]);
	});
});

describe('selectionOf', () => {
	it('is null where a view asks nothing, and a set where it asks for a value or a time', () => {
		expect(selectionOf(dossier, { page })).toBeNull();
		expect(selectionOf(dossier, { page, filters: { place: ['chile'] } })?.matching).toEqual(
			new Set(['fenn-met-pell', 'ledger-handover']),
		);
		expect(selectionOf(dossier, { page, time: { from: '9999', to: null } })?.matching.size).toBe(0);
	});
});
