/**
 * Hedge, basis, source and licence travel in every format, with every contact and each of its parts, in every language: a file
 * in which they were dropped is a defect.
 */
import { afterEach, describe, expect, it } from 'vitest';
import { sourceById, excerptById } from '../../src/lib/dossier/lookup';
import { legsOf } from '../../src/lib/dossier/legs';
import type { Contact, Dossier } from '../../src/lib/dossier/model';
import { standingOf } from '../../src/lib/dossier/standing';
import { FORMAT_IDS } from '../../src/lib/export/formats';
import { baseLanguage, findLanguageBy, languages } from '../../src/lib/text/language';
import { fixtureDossier } from '../fixtures/fixture-dossier';
import { realDossier } from '../fixtures/real-dossier';
import { addressOfContact, exported } from '../support/exported';
import { PARTS, type ReadFormat } from '../support/read-exports';

const READ: ReadFormat[] = [...FORMAT_IDS, 'json'];
const DOSSIERS: [string, Dossier][] = [
	['the invented dossier', fixtureDossier()],
	['the dossier of this site', realDossier()],
];

afterEach(() => findLanguageBy(() => baseLanguage));

/** As it stands within JSON. */
const written = (words: string) => JSON.stringify(words).slice(1, -1);

/** What must be found in what a file says of a contact, by name. In our own JSON some of it is worked out by who opens it. */
function carried(dossier: Dossier, contact: Contact, format: ReadFormat): [string, string][] {
	const standing = standingOf(dossier, contact);
	return contact.claims.flatMap((claim): [string, string][] => [
		...claim.hedges.map((hedge): [string, string] => ['hedge', hedge]),
		['basis', claim.basis],
		...(format === 'json'
			? []
			: ([
					['excerpt', excerptById(dossier, claim.excerpt).exact],
					['source', sourceById(dossier, excerptById(dossier, claim.excerpt).source).url ?? ''],
					['how surely', standing],
					['claim', claim.says.en],
				] as [string, string][])),
	]);
}

describe.each(DOSSIERS)('%s', (_, dossier) => {
	describe.each(READ)('as %s', (format) => {
		it.each(languages)('carries all that a contact rests on, in %s', (language) => {
			findLanguageBy(() => language);
			const text = exported(format, dossier, dossier.contacts);
			for (const contact of dossier.contacts) {
				const parts = PARTS[format](text, contact.id, addressOfContact(contact.id));
				const said = JSON.stringify(parts);
				expect([contact.id, parts.length > 0]).toEqual([contact.id, true]);
				for (const [name, words] of carried(dossier, contact, format).filter(
					([what]) => language === 'en' || what !== 'claim',
				))
					expect([contact.id, name, words, said.includes(written(words))]).toEqual([
						contact.id,
						name,
						words,
						true,
					]);
			}
		});

		it('says under which licence, from which source and of which day it is', () => {
			const text = exported(format, dossier, dossier.contacts);
			const article = sourceById(dossier, dossier.mainSource);
			for (const words of [dossier.licence.url, dossier.asOf, article.url ?? article.id])
				expect(text).toContain(words.replaceAll('&', format === 'kml' ? '&amp;' : '&'));
			if (format !== 'json') expect(text).toContain(written(dossier.licence.note.en));
		});
	});

	it.each(['geojson', 'kml'] as const)(
		'repeats it with every leg, since it may go on alone: %s',
		(format) => {
			const text = exported(format, dossier, dossier.contacts);
			for (const contact of dossier.contacts) {
				const parts = PARTS[format](text, contact.id, '') as { properties: Record<string, unknown> }[];
				expect(parts).toHaveLength(1 + legsOf(contact).length);
				for (const { properties } of parts)
					for (const { hedges, basis } of contact.claims) {
						expect(String(properties['basis'])).toContain(basis);
						for (const hedge of hedges) expect(String(properties['hedges'])).toContain(hedge);
						expect(properties['licence_url']).toBe(dossier.licence.url);
						expect(properties['source']).toBeTruthy();
					}
			}
		},
	);

	it('relates nobody in STIX who is only accused, named, arrested, a target or a victim', () => {
		const { objects } = JSON.parse(exported('stix', dossier, dossier.contacts)) as {
			objects: { type: string; labels?: string[]; confidence?: number; abstract?: string }[];
		};
		const related = objects.filter(({ type }) => type === 'relationship');
		expect(related.length).toBeGreaterThan(0);
		expect(related.some(({ labels }) => labels?.includes('kind:alleged-operation'))).toBe(false);
		expect(objects.some(({ type }) => type === 'sighting' || type === 'opinion')).toBe(false);
		const alleged = dossier.contacts.filter(({ kind }) => kind === 'alleged-operation');
		const notes = objects.filter(
			({ type, abstract }) => type === 'note' && abstract?.startsWith('Alleged: '),
		);
		expect(notes.length).toBeGreaterThanOrEqual(alleged.length);
		if (!dossier.contacts.some(({ claims }) => claims.some(({ credibility }) => credibility)))
			expect(objects.some(({ confidence }) => confidence !== undefined)).toBe(false);
	});
});
