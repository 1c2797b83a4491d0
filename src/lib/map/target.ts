/**
 * What the reader can point at on a map. The map names it and never decides what follows.
 */

/** A place or a contact of the dossier, by its id. A contact may be drawn as several links. */
export interface Target {
	kind: 'place' | 'contact';
	id: string;
}

/** Whether both name the same thing; two nothings are the same. */
export function sameTarget(a: Target | null, b: Target | null): boolean {
	return a === b || (a !== null && b !== null && a.kind === b.kind && a.id === b.id);
}
