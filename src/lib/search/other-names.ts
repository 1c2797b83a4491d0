/**
 * What the things of a dossier are called in the languages that a page does not speak. A page carries the dossier in its
 * own language alone, so this comes beside it; a whole dossier has it in itself.
 */
import type { Dossier, LocalizedText } from '$lib/dossier/model';

/** By language (BCP 47), then by key: see `keyOf`. */
export type OtherNames = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Kinds of things that are found, and the offices of a party. */
type Named = 'place' | 'party' | 'contact' | 'source' | 'statement' | 'office';

/** Ids of two kinds can be the same: there is a place and a party called Turkey. */
export const keyOf = (kind: Named, id: string): string => `${kind}/${id}`;

function* namesOf(dossier: Dossier): Generator<[key: string, name: LocalizedText]> {
	for (const { id, names } of dossier.places) yield [keyOf('place', id), names];
	for (const { id, names, offices } of dossier.parties) {
		yield [keyOf('party', id), names];
		for (const office of offices) yield [keyOf('office', office.id), office.title];
	}
	for (const { id, title } of dossier.contacts) yield [keyOf('contact', id), title];
	for (const { id, title } of dossier.sources) yield [keyOf('source', id), title];
	for (const { id, title } of dossier.statements) yield [keyOf('statement', id), title];
}

/**
 * The names in all languages but one, and none that is the same in that one.
 *
 * @param language BCP 47: the page's.
 */
export function otherNames(dossier: Dossier, language: string): OtherNames {
	const found: Record<string, Record<string, string>> = {};
	for (const [key, name] of namesOf(dossier)) {
		const own = name[language] ?? name.en;
		for (const [other, text] of Object.entries(name))
			if (other !== language && text !== own) (found[other] ??= {})[key] = text;
	}
	return found;
}
