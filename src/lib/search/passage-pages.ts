/** On which page an excerpt is best read: where something rests on it. */
import type { Dossier } from '$lib/dossier/model';
import { contactsByDate, excerptIdsOf } from '$lib/dossier/relations';
import type { Page } from '$lib/view/view';

/**
 * By the id of the excerpt: the first contact that has a claim resting on it, else one that it bears otherwise, else what a
 * statement with its words bears on, else a party or a place that it names. Excerpts that nothing rests on are left out.
 */
export function passagePages(dossier: Dossier): Map<string, Page> {
	const pages = new Map<string, Page>();
	const offer = (excerpts: readonly string[], page: Page): void => {
		for (const excerpt of excerpts) if (!pages.has(excerpt)) pages.set(excerpt, page);
	};
	const contacts = contactsByDate(dossier);
	for (const { id, claims } of contacts)
		offer(
			claims.map(({ excerpt }) => excerpt),
			{ kind: 'contact', id },
		);
	for (const contact of contacts) offer(excerptIdsOf(contact), { kind: 'contact', id: contact.id });
	for (const { excerpt, bearings } of dossier.statements)
		for (const { on } of bearings) if (on.kind !== 'dossier') offer([excerpt], { kind: on.kind, id: on.id });
	for (const { id, excerpts } of dossier.parties) offer(excerpts, { kind: 'party', id });
	for (const { id, excerpts } of dossier.places) offer(excerpts, { kind: 'place', id });
	return pages;
}
