/** Which excerpts a step may rest on, to choose from: those that bear what it shows. */
import { contactById, partyById, placeById } from '$lib/dossier/lookup';
import type { BriefingStep, Contact, Dossier } from '$lib/dossier/model';
import {
	contactsByDate,
	contactsOfParty,
	contactsOfPlace,
	excerptIdsOf,
	excerptsInOrder,
} from '$lib/dossier/relations';

/** So many are offered at most: more are no choice. */
export const MOST_OFFERED = 60;

const claimed = (contacts: readonly Contact[]): string[] =>
	contacts.flatMap(({ claims }) => claims.map(({ excerpt }) => excerpt));

function idsFor(dossier: Dossier, show: BriefingStep['show']): readonly string[] {
	switch (show.kind) {
		case 'overview':
			return claimed(contactsByDate(dossier));
		case 'contact':
			return excerptIdsOf(contactById(dossier, show.id));
		case 'place':
			return [
				...placeById(dossier, show.id).excerpts,
				...claimed(contactsOfPlace(dossier, show.id).map(({ contact }) => contact)),
			];
		case 'party':
			return [
				...partyById(dossier, show.id).excerpts,
				...claimed(contactsOfParty(dossier, show.id).map(({ contact }) => contact)),
			];
		case 'source':
			return excerptsInOrder(dossier, show.id).map(({ id }) => id);
	}
}

/**
 * Ids, each once: those that the step has, in their order, then the others that bear what it shows.
 *
 * @returns `left`: how many others there are beyond what is offered.
 */
export function offeredExcerpts(
	dossier: Dossier,
	{ show, excerpts }: Pick<BriefingStep, 'show' | 'excerpts'>,
): { ids: string[]; left: number } {
	const all = [...new Set([...excerpts, ...idsFor(dossier, show)])];
	const ids = all.slice(0, Math.max(MOST_OFFERED, excerpts.length));
	return { ids, left: all.length - ids.length };
}
