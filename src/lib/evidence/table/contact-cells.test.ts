import { describe, expect, it } from 'vitest';
import { realDossier } from '../../../../tests/fixtures/real-dossier';
import { contactById } from '$lib/dossier/lookup';
import { contactCells } from './contact-cells';

const dossier = realDossier();
const cells = (id: string) => contactCells(dossier, contactById(dossier, id));

describe('contactCells', () => {
	it('keeps the hedges, the seats and the doubts of a reported visit', () => {
		const rome = cells('mamlouk-in-rome');
		expect(rome.when).toBe('February 2018, reportedly');
		expect(rome.hedges).toContain('reportedly');
		expect(rome.ends).toEqual([{ way: 'Damascus (a seat, our addition) to Rome (stated)', what: null }]);
		expect(rome.doubts).toContain('Reported by a single outlet');
		expect(rome.standing).toBe('reported');
	});

	it('tells no way for an accusation, and calls it one', () => {
		for (const id of ['al-hassan-killing', 'tripoli-bombing'])
			for (const { way, what } of cells(id).ends) {
				expect(way).not.toMatch(/ to /);
				expect(what).toBe('An allegation, not a journey');
			}
	});

	it('says that a report which passes on another corroborates nothing', () => {
		const reuters = cells('us-official-in-damascus').carriers.find(({ name }) => name.includes('Reuters'));
		expect(reuters?.beside).toMatch(/no corroboration$/);
	});

	it('says of a claim that nobody carries beyond the article that it stands alone, beside the others', () => {
		expect(cells('mamlouk-in-rome').carriers.map(({ name }) => name)).toEqual([
			expect.stringContaining('Al-Akhbar'),
			'the article alone',
		]);
		expect(cells('fawzi-in-damascus').carriers).toEqual([]);
	});

	it('has nothing where the text has nothing', () => {
		expect(cells('egypt-security-relations')).toMatchObject({ when: null, place: null });
	});

	it('names a departure that the text does not state as such', () => {
		expect(cells('benjamin-in-damascus').ends[0]?.way).toContain('point of departure not stated');
	});
});
