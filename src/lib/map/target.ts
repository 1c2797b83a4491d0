/**
 * What the reader can point at on a map. The map names it and never decides what follows.
 */

/** A place or a contact of the dossier, by its id: what has a page. A contact may be drawn as several links. */
export interface Target {
	kind: 'place' | 'contact';
	id: string;
	/** Several contacts at once, such as those of a list: their ids. Their `id` is then that of the list. */
	all?: readonly string[];
}

/**
 * What can lie under the pointer: also a bundle of links, which has no page and opens into its contacts, and a cluster of
 * places, which opens by coming closer.
 */
export type Pointed = Target | { kind: 'bundle' | 'cluster'; id: string };

/** Whether both name the same thing; two nothings are the same. */
export function sameTarget(a: Pointed | null, b: Pointed | null): boolean {
	return a === b || (a !== null && b !== null && a.kind === b.kind && a.id === b.id);
}

/** Whether what is pointed at is this contact, alone or among others. */
export const isContact = (pointed: Pointed | null, id: string): boolean =>
	pointed?.kind === 'contact' && (pointed.all?.includes(id) ?? pointed.id === id);
