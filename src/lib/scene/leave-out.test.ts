import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixtureDossier } from '../../../tests/fixtures/fixture-dossier';
import { FACETS, normalFilters } from '$lib/dossier/filters/filters';
import { facetIndex } from '$lib/dossier/filters/facet-index';
import { selectContacts } from '$lib/dossier/filters/select-contacts';
import { placesOf } from '$lib/dossier/legs';
import type { Page } from '$lib/view/view';
import { composeScene } from './compose';
import { leaveOut } from './leave-out';
import type { Emphasis } from './model';

const dossier = fixtureDossier();
const pages: Page[] = [
	{ kind: 'overview' },
	...dossier.contacts.map(({ id }) => ({ kind: 'contact' as const, id })),
	...dossier.places.map(({ id }) => ({ kind: 'place' as const, id })),
	...dossier.parties.map(({ id }) => ({ kind: 'party' as const, id })),
];
const page = fc.constantFrom(...pages);
const whole = (page: Page) => composeScene(dossier, { page }, 'en');
const ids = (marks: readonly { id: string; emphasis: Emphasis }[], emphasis: Emphasis) =>
	marks.filter((mark) => mark.emphasis === emphasis).map(({ id }) => id);

describe('leaveOut', () => {
	it('leaves the scene as it is where all contacts match', () => {
		for (const page of pages) {
			const scene = whole(page);
			const all = new Set(dossier.contacts.map(({ id }) => id));
			expect(leaveOut(scene, dossier, all)).toEqual({ ...scene, unfiltered: scene });
		}
	});

	it('dims the links that do not match and the places that nothing else touches', () => {
		const { links, places, countries } = leaveOut(
			whole({ kind: 'overview' }),
			dossier,
			new Set(['fenn-met-pell']),
		);
		expect(ids(links, 'normal')).toEqual(['fenn-met-pell.fenn', 'fenn-met-pell.pell']);
		expect(ids([...places, ...countries], 'normal')).toEqual(['suva', 'auckland', 'chile']);
		expect(ids(places, 'dimmed')).toEqual(['apia', 'signal-station']);
	});

	it('leaves what is selected as it is, with the places that it touches', () => {
		const onContact = leaveOut(whole({ kind: 'contact', id: 'fenn-met-pell' }), dossier, new Set());
		expect(ids(onContact.links, 'selected')).toEqual(['fenn-met-pell.fenn', 'fenn-met-pell.pell']);
		expect(ids([...onContact.places, ...onContact.countries], 'related')).toEqual([
			'suva',
			'auckland',
			'chile',
		]);
		const onPlace = leaveOut(whole({ kind: 'place', id: 'apia' }), dossier, new Set());
		expect(ids(onPlace.places, 'selected')).toEqual(['apia']);
		expect(ids(onPlace.links, 'dimmed')).toHaveLength(onPlace.links.length);
	});

	it('agrees with the set that lists and counts have, on every page and for every question', () => {
		const { facets } = facetIndex(dossier);
		const filters = fc
			.record(Object.fromEntries(FACETS.map((facet) => [facet, fc.subarray([...facets[facet].values])])))
			.chain((all) =>
				fc
					.subarray([...FACETS], { maxLength: 2 })
					.map((some) => normalFilters(Object.fromEntries(some.map((facet) => [facet, all[facet] ?? []])))),
			);
		const window = fc.option(fc.constantFrom({ from: '2001', to: null }, { from: null, to: '2003' }));
		let dimmed = 0;
		fc.assert(
			fc.property(page, filters, window, (page, filters, window) => {
				const before = whole(page);
				const { matching } = selectContacts(dossier, filters, window);
				const after = leaveOut(before, dossier, matching);
				dimmed += ids(after.links, 'dimmed').length;
				for (const [index, link] of after.links.entries()) {
					const was = before.links[index];
					const stays = matching.has(link.contact) || was?.emphasis === 'selected';
					expect(link).toEqual(stays ? was : { ...was, emphasis: 'dimmed' });
				}
				const touched = new Set(
					dossier.contacts
						.filter(({ id }) => matching.has(id) || (page.kind === 'contact' && page.id === id))
						.flatMap((contact) => [...placesOf(contact)]),
				);
				for (const mark of [...before.places, ...before.countries].filter(({ id }) => touched.has(id)))
					expect([...after.places, ...after.countries]).toContain(mark);
				expect(after.frame).toBe(before.frame);
			}),
			{ numRuns: 500 },
		);
		expect(dimmed).toBeGreaterThan(500);
	});
});
