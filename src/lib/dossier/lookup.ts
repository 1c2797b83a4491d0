/**
 * Finds a thing of a dossier by its id. An id that names nothing is a defect of the dossier (the build refuses it),
 * so these throw instead of returning undefined.
 */
import type { Contact, Dossier, Excerpt, Party, Place, Source, Statement } from './model';
import { perDossier } from './per-dossier';

type Collection = 'places' | 'parties' | 'sources' | 'excerpts' | 'contacts' | 'statements';
type Indexes = { [K in Collection]: Map<string, Dossier[K][number]> };

function byId<T extends { id: string }>(things: readonly T[]): Map<string, T> {
	return new Map(things.map((thing) => [thing.id, thing]));
}

const indexesOf = perDossier((dossier): Indexes => ({
	places: byId(dossier.places),
	parties: byId(dossier.parties),
	sources: byId(dossier.sources),
	excerpts: byId(dossier.excerpts),
	contacts: byId(dossier.contacts),
	statements: byId(dossier.statements),
}));

/** Thrown when an id names nothing in the dossier. */
export class UnknownIdError extends Error {
	readonly code = 'unknown-id';
	constructor(
		readonly collection: Collection,
		readonly id: string,
	) {
		super(`The dossier has nothing with the id "${id}" among its ${collection}.`);
		this.name = 'UnknownIdError';
	}
}

function get<K extends Collection>(dossier: Dossier, collection: K, id: string): Dossier[K][number] {
	const thing = (indexesOf(dossier)[collection] as Map<string, Dossier[K][number]>).get(id);
	if (!thing) throw new UnknownIdError(collection, id);
	return thing;
}

/** Whether the dossier has a thing of this kind with this id. */
export function has(dossier: Dossier, collection: Collection, id: string): boolean {
	return indexesOf(dossier)[collection].has(id);
}

/** @throws UnknownIdError */
export const placeById = (dossier: Dossier, id: string): Place => get(dossier, 'places', id);
/** @throws UnknownIdError */
export const partyById = (dossier: Dossier, id: string): Party => get(dossier, 'parties', id);
/** @throws UnknownIdError */
export const sourceById = (dossier: Dossier, id: string): Source => get(dossier, 'sources', id);
/** @throws UnknownIdError */
export const excerptById = (dossier: Dossier, id: string): Excerpt => get(dossier, 'excerpts', id);
/** @throws UnknownIdError */
export const contactById = (dossier: Dossier, id: string): Contact => get(dossier, 'contacts', id);
/** @throws UnknownIdError */
export const statementById = (dossier: Dossier, id: string): Statement => get(dossier, 'statements', id);
