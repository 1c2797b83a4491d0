import { describe, expect, it } from 'vitest';
import { largeDossier } from '../../../tests/fixtures/large-dossier';
import { legsOf } from '$lib/dossier/legs';
import { parseDossier } from '$lib/dossier/parse';
import { STANDINGS } from '$lib/dossier/standing';
import { composeAny } from './compose-large';
import { BUNDLE_FROM } from './large';

const overview = { page: { kind: 'overview' } } as const;
const dossier = largeDossier(2000);
const legs = dossier.contacts.flatMap(legsOf);

describe('a dossier with very many contacts', () => {
	it('passes every check, and is the same each time', () => {
		expect(parseDossier(JSON.parse(JSON.stringify(dossier)))).toEqual({ ok: true, dossier });
		expect(largeDossier(2000)).toEqual(dossier);
	});

	it('has a scene of bundles in which no leg is missing', () => {
		const { links } = composeAny(dossier, overview, 'en');
		expect(legs.length).toBeGreaterThan(BUNDLE_FROM);
		expect(links.length).toBeLessThan(legs.length);
		expect(links.reduce((sum, { bundle }) => sum + (bundle?.legs ?? 1), 0)).toBe(legs.length);
		expect(new Set(links.map(({ id }) => id)).size).toBe(links.length);
		const named = links.flatMap(({ contact, bundle }) => bundle?.contacts.map(({ id }) => id) ?? [contact]);
		expect(new Set(named)).toEqual(new Set(legs.map(({ contact }) => contact)));
	});

	it('has no bundle that is drawn surer than one of its contacts, or counts one twice', () => {
		for (const { standing, bundle } of composeAny(dossier, overview, 'en').links) {
			const contacts = bundle?.contacts ?? [];
			for (const contact of contacts)
				expect(STANDINGS.indexOf(standing)).toBeGreaterThanOrEqual(STANDINGS.indexOf(contact.standing));
			expect(new Set(contacts.map(({ id }) => id)).size).toBe(contacts.length);
		}
	});

	it('draws the contact that the reader selected as lines of its own', () => {
		const [{ contact = '' } = {}] = legs;
		const { links } = composeAny(dossier, { page: { kind: 'contact', id: contact } }, 'en');
		const selected = links.filter(({ emphasis }) => emphasis === 'selected');
		expect(selected.map(({ contact, bundle }) => [contact, bundle])).toEqual(
			legs.filter((leg) => leg.contact === contact).map(() => [contact, undefined]),
		);
	});

	it('draws each leg by itself as long as they are few', () => {
		const small = largeDossier(100);
		const { links } = composeAny(small, overview, 'en');
		expect(links.every(({ bundle }) => bundle === undefined)).toBe(true);
		expect(links.length).toBe(small.contacts.flatMap(legsOf).length);
	});
});
