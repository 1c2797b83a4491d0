import { describe, expect, it } from 'vitest';
import type { Dossier } from '$lib/dossier/model';
import { nearestThings } from './nearest-things';

const named = (id: string) => ({ id, names: { en: id }, title: { en: id } });

const dossier = {
	contacts: ['visitor-in-harbour', 'envoy-in-capital'].map(named),
	places: ['harbour', 'capital'].map(named),
	parties: ['the-visitor'].map(named),
	sources: ['the-gazette'].map(named),
} as unknown as Dossier;

const ids = (path: string, limit?: number) => nearestThings(dossier, path, limit).map(({ id }) => id);

describe('nearestThings', () => {
	it('finds what was mistyped', () => {
		expect(ids('/contacts/vistor-in-harbor/')[0]).toBe('visitor-in-harbour');
		expect(ids('/places/Harbuor')[0]).toBe('harbour');
	});

	it('finds the things that one of the words names', () => {
		expect(ids('/capital/')).toEqual(['capital', 'envoy-in-capital']);
	});

	it('prefers the kind that the address names where two are as near', () => {
		expect(nearestThings(dossier, '/parties/visitor/')[0]?.kind).toBe('party');
	});

	it('offers no more than asked for, and nothing where nothing is near', () => {
		expect(ids('/harbour', 1)).toHaveLength(1);
		expect(ids('/zzz-qqq-xxx/')).toEqual([]);
		expect(ids('/')).toEqual([]);
	});
});
