/** What the briefings of the dossier show: each step is a view that an address can ask for, and shows what it speaks of. */
import { describe, expect, it } from 'vitest';
import { realDossier } from '../tests/fixtures/real-dossier';
import { knownFilters } from '../src/lib/dossier/filters/known-filters';
import { leavesOut } from '../src/lib/dossier/filters/leaves-out';
import { selectContacts } from '../src/lib/dossier/filters/select-contacts';
import type { BriefingStep } from '../src/lib/dossier/model';
import { fromUrl } from '../src/lib/view/from-url';
import { toHref } from '../src/lib/view/to-href';

const dossier = realDossier();
const steps = dossier.briefings.flatMap((briefing) => briefing.steps);
const narrowed = steps.filter(({ query }) => query !== undefined);

const addressOf = ({ show, query = '' }: BriefingStep) => ({
	pathname: toHref({ page: show }),
	search: query,
	hash: '',
});

/** The contacts that the step's excerpts bear, or that a statement of theirs bears on. */
function contactsOf({ excerpts }: BriefingStep): string[] {
	const told = dossier.contacts.filter(({ claims }) =>
		claims.some(({ excerpt }) => excerpts.includes(excerpt)),
	);
	const stated = dossier.statements
		.filter(({ excerpt }) => excerpts.includes(excerpt))
		.flatMap(({ bearings }) => bearings.flatMap(({ on }) => (on.kind === 'contact' ? [on.id] : [])));
	return [...told.map(({ id }) => id), ...stated];
}

it('some steps are narrowed, and some are not', () => {
	expect(narrowed.length).toBeGreaterThan(0);
	expect(narrowed.length).toBeLessThan(steps.length);
});

describe.each(narrowed)('the view of the step $id', (step) => {
	const address = addressOf(step);
	const view = fromUrl(address);

	it('is read and written again unchanged', () => {
		expect(view && toHref(view)).toBe(address.pathname + address.search);
	});

	it('asks for nothing that the dossier does not have', () => {
		const filters = view?.filters ?? {};
		expect(knownFilters(dossier, filters)).toBe(filters);
	});

	it('keeps some contacts, and all those that its excerpts bear, but not every contact', () => {
		const selection = selectContacts(dossier, view?.filters ?? {}, view?.time ?? null);
		expect(selection.matching.size).toBeGreaterThan(0);
		expect(selection.matching.size + selection.undated.size).toBeLessThan(dossier.contacts.length);
		const borne = contactsOf(step);
		expect(borne).not.toEqual([]);
		expect(borne.filter((id) => leavesOut(selection, id))).toEqual([]);
	});
});
