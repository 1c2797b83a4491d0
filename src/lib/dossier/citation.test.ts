import { describe, expect, it } from 'vitest';
import { changed } from '../../../tests/fixtures/changed';
import { fixtureDossier } from '../../../tests/fixtures/fixture-dossier';
import { quotationWithCitation } from './citation';
import { excerptById, UnknownIdError } from './lookup';

const dossier = fixtureDossier();
const desk = excerptById(dossier, 'desk');

describe('quotationWithCitation', () => {
	it('gives the exact words, who wrote them, where, when, and a link to them', () => {
		expect(quotationWithCitation(dossier, desk, 'en')).toBe(
			'“The Lamp Bureau is said to keep a desk in Auckland.” — An Invented Writer, “Tides and Errands”, ' +
				'The Invented Gazette, 11 June 2001, https://example.org/tides' +
				'#:~:text=The%20Lamp%20Bureau%20is%20said%20to%20keep%20a%20desk%20in%20Auckland.',
		);
	});

	it('keeps the words to the letter, in whatever language', () => {
		for (const excerpt of dossier.excerpts)
			expect(quotationWithCitation(dossier, excerpt, 'en').startsWith(`“${excerpt.exact}” — `)).toBe(true);
	});

	it('leaves out what the source does not have, and leaves no gap', () => {
		const quoted = quotationWithCitation(dossier, { ...desk, source: 'harbour-log' }, 'en');
		expect(quoted).toBe('“The Lamp Bureau is said to keep a desk in Auckland.” — “The harbour log”');
	});

	it('throws for an excerpt of a source that is not there', () => {
		expect(() => quotationWithCitation(changed(dossier, 'sources', []), desk, 'en')).toThrow(UnknownIdError);
	});
});
