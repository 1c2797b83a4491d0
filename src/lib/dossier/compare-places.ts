/** Two places beside each other: the contacts that touch both, and those that touch one of them alone. Pure. */
import type { Dossier } from './model';
import { contactsOfPlace } from './relations';

type OfPlace = ReturnType<typeof contactsOfPlace>[number];

export interface Comparison {
	/** As the first place has them. */
	both: OfPlace[];
	first: OfPlace[];
	second: OfPlace[];
}

/** Each by date. Its cost grows with the contacts of the two. */
export function comparePlaces(dossier: Dossier, firstId: string, secondId: string): Comparison {
	const [first, second] = [contactsOfPlace(dossier, firstId), contactsOfPlace(dossier, secondId)];
	const idsOf = (all: readonly OfPlace[]) => new Set(all.map(({ contact }) => contact.id));
	const [inFirst, inSecond] = [idsOf(first), idsOf(second)];
	return {
		both: first.filter(({ contact }) => inSecond.has(contact.id)),
		first: first.filter(({ contact }) => !inSecond.has(contact.id)),
		second: second.filter(({ contact }) => !inFirst.has(contact.id)),
	};
}
