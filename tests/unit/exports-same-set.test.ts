/** Every file has the contacts that the filters leave, and no other, as its readers find them. */
import { describe, expect, it } from 'vitest';
import { facetIndex } from '../../src/lib/dossier/filters/facet-index';
import { FACETS } from '../../src/lib/dossier/filters/filters';
import { selectContacts } from '../../src/lib/dossier/filters/select-contacts';
import { chosenContacts } from '../../src/lib/export/chosen-contacts';
import { FORMAT_IDS } from '../../src/lib/export/formats';
import { fixtureDossier } from '../fixtures/fixture-dossier';
import { addressOfContact, exported } from '../support/exported';
import { PARTS } from '../support/read-exports';

const dossier = fixtureDossier();
const QUESTIONS = FACETS.flatMap((facet) =>
	facetIndex(dossier)
		.facets[facet].values.slice(0, 2)
		.map((value) => ({ [facet]: [value] })),
);

describe.each([...FORMAT_IDS, 'json' as const])('as %s', (format) => {
	it('has the contacts that each question leaves', () => {
		expect(QUESTIONS.length).toBeGreaterThan(10);
		for (const filters of QUESTIONS) {
			const selection = selectContacts(dossier, filters, { from: '2000', to: null });
			const text = exported(format, dossier, chosenContacts(dossier, selection));
			const found = dossier.contacts
				.map(({ id }) => id)
				.filter((id) => PARTS[format](text, id, addressOfContact(id)).length > 0);
			expect([filters, found.sort()]).toEqual([
				filters,
				[...selection.matching, ...selection.undated].sort(),
			]);
		}
	});
});
