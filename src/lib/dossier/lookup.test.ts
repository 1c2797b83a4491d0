import { describe, expect, it } from 'vitest';
import { fixtureDossier } from '../../../tests/fixtures/fixture-dossier';
import {
	contactById,
	excerptById,
	has,
	partyById,
	placeById,
	sourceById,
	statementById,
	UnknownIdError,
} from './lookup';

const dossier = fixtureDossier();

describe('looking up by id', () => {
	it.each([
		['places', placeById],
		['parties', partyById],
		['sources', sourceById],
		['excerpts', excerptById],
		['contacts', contactById],
		['statements', statementById],
	] as const)('finds every one of the %s, and the very same', (collection, byId) => {
		for (const thing of dossier[collection]) {
			expect(byId(dossier, thing.id)).toBe(thing);
			expect(has(dossier, collection, thing.id)).toBe(true);
		}
		expect(has(dossier, collection, 'nowhere')).toBe(false);
	});

	it('throws for an id that names nothing, and says which', () => {
		expect(() => contactById(dossier, 'suva')).toThrow(UnknownIdError);
		expect(() => contactById(dossier, 'suva')).toThrow(
			expect.objectContaining({ code: 'unknown-id', collection: 'contacts', id: 'suva' }) as Error,
		);
	});

	it('keeps two dossiers apart', () => {
		const other = { ...dossier, places: [] };
		expect(has(other, 'places', 'suva')).toBe(false);
		expect(has(dossier, 'places', 'suva')).toBe(true);
	});
});
