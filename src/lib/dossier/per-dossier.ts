/**
 * What is worked out of a whole dossier once, and then kept as long as the dossier is: indexes and orders. A dossier is
 * never changed after it was read, so nothing of this grows old.
 */
import type { Dossier } from './model';

/** The same function, which asks `make` once for each dossier. */
export function perDossier<T>(make: (dossier: Dossier) => T): (dossier: Dossier) => T {
	const made = new WeakMap<Dossier, { value: T }>();
	return (dossier) => {
		let kept = made.get(dossier);
		if (!kept) made.set(dossier, (kept = { value: make(dossier) }));
		return kept.value;
	};
}

/**
 * Finds things by a key, in their order, in an index that is made once for each dossier; none where nothing has the key.
 * @param keysOf The keys of a thing; one that it has twice counts once.
 */
export function byKey<T>(
	thingsOf: (dossier: Dossier) => readonly T[],
	keysOf: (thing: T) => readonly string[],
): (dossier: Dossier, key: string) => readonly T[] {
	const index = perDossier((dossier) => groupedBy(thingsOf(dossier), keysOf));
	return (dossier, key) => index(dossier).get(key) ?? [];
}

function groupedBy<T>(
	things: readonly T[],
	keysOf: (thing: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
	const groups = new Map<string, T[]>();
	for (const thing of things)
		for (const key of new Set(keysOf(thing))) {
			const group = groups.get(key);
			if (group) group.push(thing);
			else groups.set(key, [thing]);
		}
	return groups;
}
