/**
 * The same question yields the same contacts wherever they are shown, for dossiers and questions of every shape. What shows
 * contacts has a row here.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyDossier, anyWindow, fewFilters } from '../../src/lib/dossier/filters/any-dossier.fixture';
import { leavesOut } from '../../src/lib/dossier/filters/leaves-out';
import { selectContacts, type Selection } from '../../src/lib/dossier/filters/select-contacts';
import { legsOf } from '../../src/lib/dossier/legs';
import type { Dossier } from '../../src/lib/dossier/model';
import { contactsByDate } from '../../src/lib/dossier/relations';
import { BY_DATE } from '../../src/lib/evidence/table/table-sort';
import { chosenContacts } from '../../src/lib/export/chosen-contacts';
import { tableRows } from '../../src/lib/evidence/table/table-rows';
import { leaveOut } from '../../src/lib/scene/leave-out';
import type { LinkMark, Scene } from '../../src/lib/scene/model';
import { groupsOf } from '../../src/lib/timeline/groups';

type Shown = (dossier: Dossier, selection: Selection) => string[];

/** Those of the map that are not dimmed. What has no date is dimmed there while a time is asked for. */
const onMap: Shown = (dossier, { matching }) => {
	const links = dossier.contacts
		.flatMap(legsOf)
		.map(({ id, contact }) => ({ id, contact, emphasis: 'normal' }) as LinkMark);
	const scene = { places: [], countries: [], links } as unknown as Scene;
	return leaveOut(scene, dossier, matching)
		.links.filter(({ emphasis }) => emphasis !== 'dimmed')
		.map(({ contact }) => contact);
};

/** What lists of contacts ask. */
const inLists: Shown = (dossier, selection) =>
	contactsByDate(dossier)
		.map(({ id }) => id)
		.filter((id) => !leavesOut(selection, id));

/** All that shows every contact that is left, dated or not. */
const LISTED: Readonly<Record<string, Shown>> = {
	lists: inLists,
	// What is copied are its rows.
	'the table': (dossier, selection) =>
		tableRows(dossier, BY_DATE, (id) => leavesOut(selection, id)).flatMap((row) =>
			row.kind === 'contact' ? [row.contact.id] : [],
		),
	// Every file: `exports-same-set.test.ts` reads them.
	exports: (dossier, selection) => chosenContacts(dossier, selection).map(({ id }) => id),
	// Its lanes dim what is left out, as lists leave it away.
	'the lanes of the timeline': (dossier, selection) =>
		groupsOf(dossier)
			.flatMap(({ lanes }) => lanes.map(({ contact }) => contact.id))
			.filter((id) => !leavesOut(selection, id)),
};

const sorted = (ids: Iterable<string>) => [...new Set(ids)].sort();
const question = fc.record({ dossier: anyDossier, filters: fewFilters, window: fc.option(anyWindow) });

it.each(Object.entries(LISTED))('%s show what the question leaves, each once', (_, shown) => {
	fc.assert(
		fc.property(question, ({ dossier, filters, window }) => {
			const selection = selectContacts(dossier, filters, window);
			const ids = shown(dossier, selection);
			expect([...ids].sort()).toEqual(sorted([...selection.matching, ...selection.undated]));
		}),
		{ numRuns: 500 },
	);
});

it('the map shows of these what it can draw, but for what has no date', () => {
	fc.assert(
		fc.property(question, ({ dossier, filters, window }) => {
			const selection = selectContacts(dossier, filters, window);
			const drawn = new Set(dossier.contacts.filter((one) => legsOf(one).length > 0).map(({ id }) => id));
			const listed = inLists(dossier, selection);
			expect(sorted(onMap(dossier, selection))).toEqual(
				sorted(listed.filter((id) => drawn.has(id) && !selection.undated.has(id))),
			);
		}),
		{ numRuns: 500 },
	);
});
