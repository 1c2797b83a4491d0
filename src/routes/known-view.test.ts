import { describe, expect, it } from 'vitest';
import type { Dossier } from '$lib/dossier/model';
import { knownView } from './known-view';

const dossier = {
	places: [{ id: 'harbour' }],
	contacts: [],
	parties: [],
	sources: [],
	excerpts: [],
	statements: [],
} as unknown as Dossier;

const overview = { page: { kind: 'overview' } };

describe('knownView', () => {
	it('keeps a view of what the dossier has', () => {
		const view = { page: { kind: 'place', id: 'harbour' }, anchor: 'some-words' } as const;
		expect(knownView(dossier, view)).toBe(view);
		expect(knownView(dossier, { page: { kind: 'about' } })).toEqual({ page: { kind: 'about' } });
	});

	it('falls back to the overview for what it does not have, and for a foreign address', () => {
		expect(knownView(dossier, { page: { kind: 'place', id: 'nowhere' } })).toEqual(overview);
		expect(knownView(dossier, { page: { kind: 'contact', id: 'harbour' } })).toEqual(overview);
		expect(knownView(dossier, null)).toEqual(overview);
	});
});
