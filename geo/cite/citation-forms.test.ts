// What is written is read back by citation-js's own readers of BibTeX and RIS, which share no code with its writers' callers.
import { Cite } from '@citation-js/core';
import { describe, expect, it } from 'vitest';
import { fixtureDossier } from '../../tests/fixtures/fixture-dossier';
import { realDossier } from '../../tests/fixtures/real-dossier';
import { filledCitation, type CitationForm } from '../../src/lib/export/citation-texts';
import { builtCitations } from './citation-forms';
import type { CslItem } from './csl-items';

const dossier = realDossier();
const SITE = 'https://example.org/atlas';
const DAY = new Date(2026, 10, 7);
const { things: english, changed } = builtCitations(dossier, 'en', '/');
const { things: arabic } = builtCitations(dossier, 'ar', '/ar/');

function textsOf(key: string, built = english, site: string | null = SITE) {
	const citation = built[key];
	if (!citation) throw new Error(`Nothing is cited as ${key}.`);
	return filledCitation(citation, site, DAY);
}

const read = (text: string): CslItem => {
	const [item] = new Cite(text).data;
	return item as unknown as CslItem;
};
const FILES = ['bibtex', 'ris', 'csl'] as const satisfies CitationForm[];
const year = ({ issued }: CslItem) => issued?.['date-parts'][0]?.[0];
/** Readers may give back plain quotation marks for curly ones, which is no other word. */
const plain = (text = '') => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ');

describe('citations', () => {
	it('are there for the dossier, the article, every contact and every excerpt', () => {
		const keys = [
			...['dossier', 'article'],
			...dossier.contacts.map(({ id }) => `contacts/${id}`),
			...dossier.excerpts.map(({ id }) => `excerpts/${id}`),
		];
		for (const built of [english, arabic]) expect(Object.keys(built)).toEqual(keys);
	});

	it.each(FILES)('of contacts as %s have title, author, year and address when they are read', (form) => {
		for (const { id, title } of dossier.contacts) {
			const item = read(textsOf(`contacts/${id}`)[form]);
			expect(plain(item.title)).toBe(plain(title.en));
			expect(item.author).toHaveLength(1);
			expect(Object.values(item.author?.[0] ?? {}).join(' ')).toBe('Liaison Atlas');
			expect(year(item)).toBe(2026);
			expect(item.URL).toBe(`${SITE}/contacts/${id}/`);
			expect(item.note).toContain('5 March 2018');
		}
	});

	it.each(FILES)('of excerpts as %s are of the article, with the exact words as a note', (form) => {
		for (const { id, exact } of dossier.excerpts) {
			const item = read(textsOf(`excerpts/${id}`)[form]);
			expect(item.title).toBe('Dangerous Liaisons');
			expect(item.author).toEqual([{ given: 'Mohanad', family: 'Hage Ali' }]);
			expect(year(item)).toBe(2018);
			expect(item.URL).toBe('http://carnegie-mec.org/diwan/75699');
			expect(plain(item.note)).toContain(plain(`“${exact}”`));
		}
	});

	it.each(FILES)('in Arabic as %s keep their letters', (form) => {
		const [contact] = dossier.contacts;
		const item = read(textsOf(`contacts/${contact?.id ?? ''}`, arabic)[form]);
		expect(item.title).toBe(contact?.title['ar']);
		expect(item.URL).toBe(`${SITE}/ar/contacts/${contact?.id ?? ''}/`);
	});

	it('name the day on which the data were last changed', () => {
		expect(changed).toBe('2026-11-26');
	});

	it('say the day of viewing and that of the data, each style in its own form', () => {
		const { apa, chicago } = textsOf('contacts/mamlouk-in-rome');
		expect(apa).toBe(
			'Liaison Atlas. (2026, November 26). Mamlouk’s reported visit to Rome. Dangerous Liaisons: Who Is Reported to Have Met Whom. Retrieved November 7, 2026, from https://example.org/atlas/contacts/mamlouk-in-rome/',
		);
		expect(chicago).toBe(
			'Liaison Atlas. “Mamlouk’s Reported Visit to Rome.” Dangerous Liaisons: Who Is Reported to Have Met Whom, November 26, 2026. Accessed November 7, 2026. https://example.org/atlas/contacts/mamlouk-in-rome/.',
		);
	});

	it('of the article are as both styles have them', () => {
		const { apa, chicago } = textsOf('article');
		expect(apa).toBe(
			'Hage Ali, M. (2018, March 5). Dangerous Liaisons. Diwan, Carnegie Middle East Center. http://carnegie-mec.org/diwan/75699',
		);
		expect(chicago).toBe(
			'Hage Ali, Mohanad. “Dangerous Liaisons.” Diwan, Carnegie Middle East Center, March 5, 2018. http://carnegie-mec.org/diwan/75699.',
		);
	});

	it('leave no room unfilled, and no address where nobody knows it', () => {
		for (const key of Object.keys(english)) {
			expect(Object.values(textsOf(key)).join('\n')).not.toMatch(/[‹›]|1111|invalid/);
			const unsited = Object.values(textsOf(key, english, null)).join('\n');
			expect(unsited).not.toMatch(/[‹›]|1111|invalid/);
			if (/^(dossier|contacts)/.test(key)) expect(unsited).not.toMatch(/https?:|UR {2}-|Retrieved|ccessed/);
		}
	});

	it('of a source without author or date invent none', () => {
		const invented = fixtureDossier();
		const nameless = { ...invented, mainSource: 'harbour-log' };
		const item = read(
			filledCitation(
				builtCitations(nameless, 'en', '/').things['article'] ?? { texts: textsOf('article') },
				SITE,
				DAY,
			).csl,
		);
		expect([item.author, item.issued, item.URL, item.title]).toEqual([
			undefined,
			undefined,
			undefined,
			'The harbour log',
		]);
	});
});
