import { describe, expect, it } from 'vitest';
import { realDossier } from '../tests/fixtures/real-dossier';
import { forPages, inLanguage } from './in-language';

const dossier = realDossier();
const languages = ['en', 'ar'];
const first = <T>(list: readonly T[]): T => {
	const [one] = list;
	if (one === undefined) throw new Error('empty');
	return one;
};

describe('a dossier in one language', () => {
	it('has our own words in that language alone', () => {
		const { title, claims } = first(dossier.contacts);
		const arabic = first(inLanguage(dossier, 'ar', languages).contacts);
		expect(arabic.title).toEqual({ ar: title['ar'] });
		expect(first(arabic.claims).says).toEqual({ ar: first(claims).says['ar'] });
		expect(first(inLanguage(dossier, 'en', languages).contacts).title).toEqual({ en: title.en });
	});

	it('has the words of a briefing in that language alone, and where each step leads as it is', () => {
		const [briefing] = inLanguage(dossier.briefings, 'ar', languages);
		const steps = first(dossier.briefings).steps;
		expect(briefing?.steps).toEqual(
			steps.map(({ heading, text, notes, ...rest }) => ({
				...rest,
				...{ heading: { ar: heading['ar'] }, text: { ar: text['ar'] }, notes: { ar: notes?.['ar'] } },
			})),
		);
	});

	it('keeps everything else as it is, excerpts to the letter', () => {
		const arabic = inLanguage(dossier, 'ar', languages);
		expect(arabic.excerpts).toEqual(dossier.excerpts);
		expect(arabic.contacts.map(({ id }) => id)).toEqual(dossier.contacts.map(({ id }) => id));
		const hedges = (all: typeof dossier) =>
			all.contacts.map(({ claims }) => claims.map((claim) => claim.hedges));
		expect(hedges(arabic)).toEqual(hedges(dossier));
	});

	it('keeps the text’s own words for an office', () => {
		const holder = first(dossier.parties.filter(({ offices }) => offices.length > 0));
		const arabic = first(inLanguage(dossier, 'ar', languages).parties.filter(({ id }) => id === holder.id));
		expect(first(arabic.offices).title).toEqual(first(holder.offices).title);
	});

	it('falls back to English, and leaves no other language', () => {
		const summary = { en: 'One', ar: 'واحد' };
		const all = ['en', 'ar', 'fr'];
		expect(inLanguage({ ...dossier, summary }, 'fr', all).summary).toEqual({ en: 'One' });
	});
});

describe('a dossier for pages', () => {
	it('lacks the pieces of print-outs, the log of changes and the briefings, and nothing else', () => {
		expect(dossier.sources.some(({ spans }) => spans !== undefined)).toBe(true);
		expect(dossier.changes).not.toEqual([]);
		expect(dossier.briefings).not.toEqual([]);
		const { changes, briefings, ...rest } = forPages(dossier);
		expect([changes, briefings]).toEqual([[], []]);
		const { changes: _, briefings: __, sources, ...whole } = dossier;
		expect(rest).toEqual({ ...whole, sources: sources.map((source) => ({ ...source, spans: undefined })) });
	});
});
