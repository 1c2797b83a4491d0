import { describe, expect, it } from 'vitest';
import type { Contact, Dossier, Excerpt, Statement } from '$lib/dossier/model';
import { contactPassages } from './contact-passages';

const excerpt = (id: string) => ({ id }) as Excerpt;

const contact = {
	id: 'a-meeting',
	claims: [
		{ id: 'first', excerpt: 'shared' },
		{ id: 'second', excerpt: 'own' },
		{ id: 'third', excerpt: 'shared' },
	],
	venue: { excerpt: 'of-the-place' },
	participants: [
		{ party: 'a', excerpt: 'own' },
		{ party: 'b', excerpt: 'of-the-doubt', from: { excerpt: null } },
	],
	happened: { phrases: [{ words: 'then', excerpt: 'of-the-date' }] },
	reported: null,
} as unknown as Contact;

const statement = (id: string, excerptId: string) =>
	({
		id,
		excerpt: excerptId,
		bearings: [{ on: { kind: 'contact', id: 'a-meeting' } }],
	}) as unknown as Statement;

const dossier = {
	contacts: [contact],
	excerpts: ['shared', 'own', 'of-the-place', 'of-the-doubt', 'of-the-date'].map(excerpt),
	statements: [statement('a-doubt', 'of-the-doubt'), statement('an-echo', 'own')],
	places: [],
	parties: [],
	sources: [],
} as unknown as Dossier;

describe('contactPassages', () => {
	const passages = contactPassages(dossier, contact);

	it('sets each excerpt once, with all the claims that rest on it', () => {
		expect(passages.claimed.map(({ excerpt, claims }) => [excerpt.id, claims.map(({ id }) => id)])).toEqual([
			['shared', ['first', 'third']],
			['own', ['second']],
		]);
	});

	it('tells the statements whose words stand with a claim', () => {
		expect([...passages.quotedAbove]).toEqual(['an-echo']);
	});

	it('leaves for the end what neither a claim nor a statement quotes', () => {
		expect(passages.others.map(({ id }) => id)).toEqual(['of-the-place', 'of-the-date']);
	});
});
