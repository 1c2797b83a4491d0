import { describe, expect, it } from 'vitest';
import { realDossier } from '../../../../tests/fixtures/real-dossier';
import { citationOf, sheetsOfBriefing, sheetsOfContacts, sourceNumber } from './handout-sheets';

const dossier = realDossier();

describe('the sheets of a handout', () => {
	it('are one for each step, with its excerpts and its own page', () => {
		const briefing = {
			id: 'gulls',
			title: { en: 'Gulls' },
			steps: [
				{
					id: 'harbour',
					heading: { en: 'The harbour' },
					text: { en: 'Words' },
					show: { kind: 'overview' as const },
					excerpts: ['one', 'two'],
				},
			],
		};
		expect(sheetsOfBriefing(briefing)).toEqual([
			{
				id: 'harbour',
				page: { kind: 'step', briefing: 'gulls', id: 'harbour' },
				heading: { en: 'The harbour' },
				text: { en: 'Words' },
				contact: null,
				excerpts: ['one', 'two'],
				notes: null,
			},
		]);
	});

	it('are one for each contact, with all that bears it and each excerpt once', () => {
		const sheets = sheetsOfContacts(dossier);
		expect(sheets.map(({ id }) => id).sort()).toEqual(dossier.contacts.map(({ id }) => id).sort());
		for (const { contact, excerpts } of sheets) {
			expect(new Set(excerpts).size).toBe(excerpts.length);
			for (const { excerpt } of contact?.claims ?? []) expect(excerpts).toContain(excerpt);
		}
	});
});

describe('what a quotation cites', () => {
	it('is the article first, then what it names or links to for what rests on it', () => {
		expect(sourceNumber(dossier, dossier.mainSource)).toBe(1);
		const { quoted, behind } = citationOf(dossier, 'rome-visit');
		expect([quoted, behind]).toEqual([1, [sourceNumber(dossier, 'al-akhbar-rome')]]);
	});

	it('is the article alone where it cites nothing', () => {
		expect(citationOf(dossier, 'cairo-visits')).toEqual({ quoted: 1, behind: [] });
	});

	it('never cites a source behind itself, and none that the list has not', () => {
		for (const { id } of dossier.excerpts) {
			const { quoted, behind } = citationOf(dossier, id);
			expect(behind).not.toContain(quoted);
			for (const number of behind) expect(dossier.sources[number - 1]).toBeDefined();
		}
	});
});
