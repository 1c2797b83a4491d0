/**
 * What the page works out when a reader narrows the contacts, drags the window of time or types a word: for the site's own
 * dossier and for invented ones of any size. What is then put on the page is rows in view and bytes for the card, whatever
 * the dossier's size, and is not in it.
 */
import { selectContacts, facetCounts, relaxations } from '../../../src/lib/dossier/filters/select-contacts';
import { leavesOut } from '../../../src/lib/dossier/filters/leaves-out';
import type { Filters } from '../../../src/lib/dossier/filters/filters';
import type { TimeWindow } from '../../../src/lib/dossier/filters/time-window';
import type { Dossier } from '../../../src/lib/dossier/model';
import { tableRows } from '../../../src/lib/evidence/table/table-rows';
import { composeAny } from '../../../src/lib/scene/compose-large';
import { leaveOut } from '../../../src/lib/scene/leave-out';
import { searchIndex } from '../../../src/lib/search/search-index';
import { densityOf } from '../../../src/lib/timeline/density';
import { groupsOf } from '../../../src/lib/timeline/groups';
import { domainOf } from '../../../src/lib/timeline/time-scale';

/** Something that a reader does once more; each time a little otherwise, so that no answer is one that was kept. */
export type Answer = (time: number) => unknown;

const WIDTH = 900;

/** By name. Everything that is made once for a dossier is made before. */
export async function answersOf(dossier: Dossier): Promise<Map<string, Answer>> {
	const scene = composeAny(dossier, { page: { kind: 'overview' } }, 'en');
	const search = await searchIndex(dossier, 'en', {});
	const scale = { ...domainOf(dossier), width: WIDTH };
	const groups = groupsOf(dossier);
	const countries = facetCounts(dossier, {}, null).country.map(({ value }) => value);
	const words = ['meeting', 'place', 'party', 'visit', 'report', 'said'];

	const shown = (filters: Filters, window: TimeWindow | null) => {
		const selection = selectContacts(dossier, filters, window);
		const isLeftOut = (contact: string) => leavesOut(selection, contact);
		return [
			facetCounts(dossier, filters, window),
			relaxations(dossier, filters, window),
			leaveOut(scene, dossier, selection.matching),
			tableRows(dossier, { column: 'when', descending: false }, isLeftOut),
			groups.map((group) => densityOf(group, scale, ({ contact }) => selection.matching.has(contact.id))),
		];
	};
	return new Map<string, Answer>([
		['filtering', (time) => shown({ country: [countries[time % countries.length] ?? ''] }, null)],
		[
			'scrubbing',
			(time) => {
				const window = { from: `20${String(10 + (time % 8)).padStart(2, '0')}`, to: null };
				const { matching } = selectContacts(dossier, {}, window);
				return [
					leaveOut(scene, dossier, matching),
					groups.map((group) => densityOf(group, scale, ({ contact }) => matching.has(contact.id))),
				];
			},
		],
		['typing', (time) => search.search((words[time % words.length] ?? '').slice(0, 2 + (time % 5)))],
	]);
}
