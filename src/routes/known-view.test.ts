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

const site = { hasStreets: true };
const overview = { page: { kind: 'overview' } };

describe('knownView', () => {
	it('keeps a view of what the dossier has', () => {
		const view = { page: { kind: 'place', id: 'harbour' }, anchor: 'some-words' } as const;
		expect(knownView(dossier, view, site)).toBe(view);
		expect(knownView(dossier, { page: { kind: 'about' } }, site)).toEqual({ page: { kind: 'about' } });
	});

	it('falls back to the overview for what it does not have, and for a foreign address', () => {
		expect(knownView(dossier, { page: { kind: 'place', id: 'nowhere' } }, site)).toEqual(overview);
		expect(knownView(dossier, { page: { kind: 'contact', id: 'harbour' } }, site)).toEqual(overview);
		expect(knownView(dossier, null, site)).toEqual(overview);
	});

	it('keeps a place to compare with, and drops one that the dossier does not have', () => {
		const page = { kind: 'place', id: 'harbour' } as const;
		const two = { ...dossier, places: [{ id: 'harbour' }, { id: 'island' }] } as Dossier;
		const view = { page, with: 'island', projection: 'globe' } as const;
		expect(knownView(two, view, site)).toBe(view);
		expect(knownView(dossier, view, site)).toEqual({ page, projection: 'globe' });
	});

	it('drops the street map where nobody chose one, and nothing else', () => {
		const view = { page: { kind: 'about' }, projection: 'globe', basemap: 'streets' } as const;
		expect(knownView(dossier, view, site)).toBe(view);
		expect(knownView(dossier, view, { hasStreets: false })).toEqual({
			page: { kind: 'about' },
			projection: 'globe',
		});
	});
});
